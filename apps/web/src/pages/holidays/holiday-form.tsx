import { enterHolidays, type HolidayArrangement, listHolidays } from '@wanwu/contract'
import { readHolidayNotice } from '@wanwu/core/clocks'
import {
  Button,
  Callout,
  DateField,
  focusFirstFault,
  isDayOrEmpty,
  Sentence,
  SidePanel,
  showToast,
  TextField,
  TroubleBlock,
} from '@wanwu/ui'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { UnsavedGuard } from '../../shell/unsaved-guard.tsx'
import { spansOf } from './spans-of.ts'

const kindWords = { off: '放假', work: '上班' }
const rowsOf = (arrangement: HolidayArrangement | undefined) =>
  (arrangement?.days ?? []).map(({ day, name, kind }) => `${day}\t${name}\t${kindWords[kind]}`).join('\n')

/** Enters the holidays of a year from the text of its notice, or from rows; what is read is shown before it is stored. */
export function HolidayForm(props: {
  year: number
  years: readonly HolidayArrangement[]
  onClose: () => void
}) {
  const { t } = useTranslation('holidays')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const [year, setYear] = useState(`${props.year}`)
  const present = props.years.find((one) => one.year === Number(year))
  const [text, setText] = useState(() => rowsOf(props.years.find((one) => one.year === props.year)))
  const [notice, setNotice] = useState(present?.notice ?? '')
  const [issuedOn, setIssuedOn] = useState(present?.issuedOn ?? '')
  const [tried, setTried] = useState(false)
  const yearFits = /^20\d\d$/.test(year.trim())
  const dayFits = issuedOn !== '' && isDayOrEmpty(issuedOn)
  const { days, unread } = readHolidayNotice(text, Number(year))
  const save = useAct(enterHolidays, {
    refresh: [listHolidays],
    onDone: ({ version }) => {
      showToast(t('saved', { year, version }))
      props.onClose()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    focusFirstFault(event.currentTarget)
    if (!yearFits || !dayFits || !notice.trim() || days.length === 0) return
    save.mutate({ year: Number(year), version: present?.version ?? 0, notice, issuedOn, days })
  }
  return (
    <SidePanel
      title={t('enterTitle', { year })}
      focusKey={`enter ${props.year}`}
      onClose={props.onClose}
      foot={
        <>
          <Button type="submit" form="holiday-form" look="main" pending={save.isPending}>
            {t('save')}
          </Button>
          <Button onPress={props.onClose}>{shell('cancel')}</Button>
        </>
      }
    >
      <UnsavedGuard dirty={!save.isSuccess && text !== rowsOf(present)} />
      <form id="holiday-form" className="w-form" onSubmit={submit} noValidate>
        {save.error ? <TroubleBlock trouble={troubleOf(save.error)} /> : null}
        <TextField
          label={t('whichYear')}
          value={year}
          onChange={setYear}
          error={tried && !yearFits ? t('yearFault') : undefined}
        />
        <TextField
          label={t('notice')}
          value={notice}
          onChange={setNotice}
          error={tried && !notice.trim() ? t('needNotice') : undefined}
        />
        <DateField
          label={t('issuedOn')}
          value={issuedOn}
          onChange={setIssuedOn}
          error={tried && !dayFits ? t('needDay') : undefined}
        />
        <TextField
          label={t('paste')}
          hint={t('pasteHint')}
          lines={8}
          value={text}
          onChange={setText}
          error={tried && days.length === 0 ? t('needDays') : undefined}
        />
        {days.length > 0 ? (
          <Sentence
            size="second"
            template={t('read')}
            numbers={{
              off: { value: days.filter(({ kind }) => kind === 'off').length },
              work: { value: days.filter(({ kind }) => kind === 'work').length },
            }}
          />
        ) : (
          <p className="w-quiet">{t('nothing')}</p>
        )}
        {unread.length > 0 ? (
          <Callout state="doubtful">{t('unread', { lines: unread.join('；') })}</Callout>
        ) : null}
        {(['off', 'work'] as const).map((kind) => (
          <ul key={kind} aria-label={t(kind)}>
            {spansOf(days, kind).map(({ name, from, to }) => (
              <li key={from} className="panel-line panel-split">
                <span>
                  {name}　{t(kind)}
                </span>
                <span>
                  {format.date(from)}
                  {from === to ? '' : ` – ${format.date(to)}`}
                </span>
              </li>
            ))}
          </ul>
        ))}
      </form>
    </SidePanel>
  )
}
