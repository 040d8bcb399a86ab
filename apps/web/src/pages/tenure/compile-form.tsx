import { compileTenureFile, listTenureFiles, type UnitRef } from '@wanwu/contract'
import { Button, DateField, focusFirstFault, SidePanel, showToast, TextField, TroubleBlock } from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { UnitPicker } from '../../pickers/unit-picker.tsx'

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** Compiles a tenure file: whose, of which unit, from when to when. */
export function CompileForm(props: { onDone: (fileId: string) => void; onClose: () => void }) {
  const { t } = useTranslation('tenure')
  const { t: shell } = useTranslation()
  const [unit, setUnit] = useState<UnitRef | null>(null)
  const [value, setValue] = useState({ leaderName: '', leaderPost: '', from: '', to: '' })
  const [tried, setTried] = useState(false)
  const put = (patch: Partial<typeof value>) => setValue((last) => ({ ...last, ...patch }))
  const compile = useAct(compileTenureFile, {
    refresh: [listTenureFiles],
    onDone: ({ fileId, rows }) => {
      showToast(t('compiled', { count: rows }))
      props.onDone(fileId)
    },
  })
  const turned = isDay(value.from) && isDay(value.to) && value.to < value.from
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    const named = value.leaderName.trim() && value.leaderPost.trim()
    if (!unit || !named || !isDay(value.from) || !isDay(value.to) || turned) return
    compile.mutate({ unitId: unit.id, ...value })
  }
  const missing = (text: string) => (tried && !text.trim() ? t('need') : undefined)
  return (
    <SidePanel
      title={t('compile')}
      focusKey="compile"
      onClose={props.onClose}
      foot={
        <>
          <Button type="submit" form="tenure-form" look="proposed" pending={compile.isPending}>
            {t('compile')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <form id="tenure-form" className="w-form" onSubmit={submit} noValidate>
        {compile.error ? <TroubleBlock trouble={troubleOf(compile.error)} /> : null}
        <UnitPicker
          label={t('unit')}
          value={unit}
          onChange={setUnit}
          error={tried && !unit ? t('needUnit') : undefined}
        />
        <TextField
          label={t('leader')}
          value={value.leaderName}
          onChange={(leaderName) => put({ leaderName })}
          autoComplete="off"
          error={missing(value.leaderName)}
        />
        <TextField
          label={t('leaderPost')}
          value={value.leaderPost}
          onChange={(leaderPost) => put({ leaderPost })}
          error={missing(value.leaderPost)}
        />
        <DateField
          label={t('from')}
          value={value.from}
          onChange={(from) => put({ from })}
          error={tried && !isDay(value.from) ? t('needDay') : undefined}
        />
        <DateField
          label={t('to')}
          value={value.to}
          onChange={(to) => put({ to })}
          error={turned ? t('daysTurned') : tried && !isDay(value.to) ? t('needDay') : undefined}
        />
      </form>
    </SidePanel>
  )
}
