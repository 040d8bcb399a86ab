import {
  type ChasingSettings,
  getChasingSettings,
  LightSettings,
  listLights,
  ReminderSettings,
  setChasingSettings,
} from '@wanwu/contract'
import { Button, Checkbox, SectionHead, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { parseDays } from './parse-days.ts'

/** What is typed: every number as text until it is checked. */
function typed({ reminders, lights }: ChasingSettings) {
  return {
    on: reminders.on,
    onDay: reminders.onDay,
    before: reminders.before.join('、'),
    after: reminders.after.join('、'),
    every: reminders.every === null ? '' : String(reminders.every),
    leaderFrom: String(reminders.leaderFrom),
    officeFrom: String(reminders.officeFrom),
    yellowOver: String(lights.yellowOver),
    redOver: String(lights.redOver),
    blueBefore: lights.blueBefore === null ? '' : String(lights.blueBefore),
  }
}

const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text))
const numberOrNone = (text: string) => (text.trim() === '' ? null : Number(text))

/** Changes when people are reminded, and what lights up. */
export function SettingsForm(props: { settings: ChasingSettings }) {
  const { t } = useTranslation('chasing')
  const { t: shell } = useTranslation()
  const { settings } = props
  const start = typed(settings)
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  const put = (patch: Partial<typeof start>) => setValue((last) => ({ ...last, ...patch }))
  const act = useAct(setChasingSettings, {
    refresh: [getChasingSettings, listLights],
    onDone: () => showToast(t('saved')),
  })
  const reminders = ReminderSettings.safeParse({
    on: value.on,
    onDay: value.onDay,
    before: parseDays(value.before),
    after: parseDays(value.after),
    every: numberOrNone(value.every),
    leaderFrom: number(value.leaderFrom),
    officeFrom: number(value.officeFrom),
  })
  const lights = LightSettings.safeParse({
    yellowOver: number(value.yellowOver),
    redOver: number(value.redOver),
    blueBefore: numberOrNone(value.blueBefore),
  })
  const wrong = new Set(
    [...(reminders.error?.issues ?? []), ...(lights.error?.issues ?? [])].map(({ path }) => path[0]),
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!reminders.success || !lights.success) return
    const { planId, revision } = settings
    act.mutate({ planId, revision, reminders: reminders.data, lights: lights.data })
  }
  const field = (name: Exclude<keyof typeof start, 'on' | 'onDay'>) => (
    <TextField
      label={t(name)}
      hint={t(`${name}Hint`)}
      value={value[name]}
      onChange={(text) => put({ [name]: text })}
      error={tried && wrong.has(name) ? t('wrong') : undefined}
    />
  )
  return (
    <form className="w-form" onSubmit={submit} noValidate>
      <UnsavedGuard dirty={JSON.stringify(value) !== JSON.stringify(start)} />
      {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
      <SectionHead title={t('reminders')} note={t('remindersNote')} />
      <Checkbox checked={value.on} onChange={(on) => put({ on })}>
        {t('on')}
      </Checkbox>
      <Checkbox checked={value.onDay} onChange={(onDay) => put({ onDay })}>
        {t('onDay')}
      </Checkbox>
      <div className="field-pairs">
        {field('before')}
        {field('after')}
        {field('every')}
        {field('leaderFrom')}
        {field('officeFrom')}
      </div>
      <SectionHead title={t('lights')} note={t('lightsNote')} />
      <div className="field-pairs">
        {field('yellowOver')}
        {field('redOver')}
        {field('blueBefore')}
      </div>
      <div>
        <Button type="submit" look="main" pending={act.isPending}>
          {shell('save')}
        </Button>
      </div>
    </form>
  )
}
