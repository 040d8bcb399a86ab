import {
  type Handing,
  handDown,
  listHandings,
  listLedger,
  listRegions,
  type PlanSummary,
} from '@wanwu/contract'
import { Button, Checkbox, DateField, Dialog, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'

const toggled = (set: ReadonlySet<string>, id: string, on: boolean) => {
  const next = new Set(set)
  if (on) next.add(id)
  else next.delete(id)
  return next
}

/** 下发: which clauses, to which regions below, by which document, to be received until when. */
export function HandDownDialog(props: {
  plan: Pick<PlanSummary, 'id' | 'regionCode'>
  handings: readonly Handing[]
  onClose: () => void
}) {
  const { t } = useTranslation('levels')
  const { t: shell } = useTranslation()
  const { plan } = props
  const rows = useAsk(listLedger, { planId: plan.id, limit: 200 }).data?.rows ?? []
  const places = useAsk(listRegions, { under: plan.regionCode }).data?.items ?? []
  const below = places.filter(({ parent, validTo }) => parent === plan.regionCode && validTo === null)
  const [tasks, setTasks] = useState<ReadonlySet<string>>(new Set())
  const [regions, setRegions] = useState<ReadonlySet<string>>(new Set())
  const [value, setValue] = useState({ number: '', deadlineOn: '', note: '' })
  const [tried, setTried] = useState(false)
  const put = (patch: Partial<typeof value>) => setValue((last) => ({ ...last, ...patch }))
  const send = useAct(handDown, {
    refresh: [listHandings],
    onDone: ({ handingIds }) => {
      showToast(t('sent', { count: handingIds.length }))
      props.onClose()
    },
  })
  const takenBy = (taskId: string) =>
    props.handings.filter((handing) => handing.tasks.some((task) => task.taskId === taskId))
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value.deadlineOn)
  const submit = () => {
    setTried(true)
    if (tasks.size === 0 || regions.size === 0 || !value.number.trim() || !isDay) return
    send.mutate({
      planId: plan.id,
      taskIds: [...tasks],
      toRegions: [...regions],
      number: value.number.trim(),
      deadlineOn: value.deadlineOn,
      note: value.note.trim() || null,
    })
  }
  const all = rows.length > 0 && rows.every(({ id }) => tasks.has(id))
  return (
    <Dialog
      wide
      open
      title={t('handTitle')}
      onClose={props.onClose}
      acts={
        <>
          <Button look="proposed" pending={send.isPending} onPress={submit}>
            {t('send', { tasks: tasks.size, regions: regions.size })}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <div className="w-form">
        {send.error ? <TroubleBlock trouble={troubleOf(send.error)} /> : null}
        <p>{t('handText')}</p>
        <fieldset className="levels-choice">
          <legend className="w-label">{t('tasks')}</legend>
          {tried && tasks.size === 0 ? <p className="w-error">{t('needTasks')}</p> : null}
          <Checkbox
            checked={all}
            partly={!all && tasks.size > 0}
            onChange={(on) => setTasks(new Set(on ? rows.map(({ id }) => id) : []))}
          >
            {t('allTasks', { count: rows.length })}
          </Checkbox>
          <div className="levels-list">
            {rows.map((row) => {
              const taken = takenBy(row.id)
              return (
                <Checkbox
                  key={row.id}
                  checked={tasks.has(row.id)}
                  onChange={(on) => setTasks((last) => toggled(last, row.id, on))}
                >
                  <span>
                    {row.no} {row.title ?? row.text.slice(0, 40)}
                    {taken.length > 0 ? (
                      <span className="w-second-line">
                        {t('alreadyTo', { regions: taken.map(({ to }) => to.name).join('、') })}
                      </span>
                    ) : null}
                  </span>
                </Checkbox>
              )
            })}
          </div>
        </fieldset>
        <fieldset className="levels-choice">
          <legend className="w-label">{t('regions')}</legend>
          {tried && regions.size === 0 ? <p className="w-error">{t('needRegions')}</p> : null}
          <div className="levels-row">
            {below.map(({ code, name }) => (
              <Checkbox
                key={code}
                checked={regions.has(code)}
                onChange={(on) => setRegions((last) => toggled(last, code, on))}
              >
                {name}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        <div className="levels-fields">
          <TextField
            label={t('number')}
            value={value.number}
            onChange={(number) => put({ number })}
            error={tried && !value.number.trim() ? t('need') : undefined}
          />
          <DateField
            label={t('deadline')}
            value={value.deadlineOn}
            onChange={(deadlineOn) => put({ deadlineOn })}
            error={tried && !isDay ? t('needDay') : undefined}
          />
          <TextField
            label={t('note')}
            labelNote={shell('optional')}
            value={value.note}
            onChange={(note) => put({ note })}
          />
        </div>
      </div>
    </Dialog>
  )
}
