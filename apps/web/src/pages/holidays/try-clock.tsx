import type { HolidayArrangement } from '@wanwu/contract'
import { type ClockRule, holidayCalendar, runClock } from '@wanwu/core/clocks'
import { shanghaiDay } from '@wanwu/core/dates'
import {
  Checkbox,
  DateField,
  inLanguage,
  isDayOrEmpty,
  SectionHead,
  Select,
  TextField,
  useLanguage,
} from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

const counts = ['workdays', 'days', 'months'] as const

/** A limit to try the calendar on: 15 working days from today, say, with its working. Nothing is stored. */
export function TryClock(props: { years: readonly HolidayArrangement[] }) {
  const { t } = useTranslation('holidays')
  const language = useLanguage()
  const [startedOn, setStartedOn] = useState(shanghaiDay(new Date()))
  const [amount, setAmount] = useState('15')
  const [count, setCount] = useState<(typeof counts)[number]>('workdays')
  const [moves, setMoves] = useState(true)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const isDay = (day: string) => day !== '' && isDayOrEmpty(day)
  const number = /^\d{1,3}$/.test(amount.trim()) ? Number(amount) : 0
  const rule: ClockRule = { count, amount: number, moves }
  const pauses = isDay(from)
    ? [{ from, to: isDay(to) && to >= from ? to : null, reason: t('pauseReason') }]
    : []
  const working =
    isDay(startedOn) && number > 0
      ? runClock(rule, { startedOn, pauses }, holidayCalendar(props.years)).working
      : []
  return (
    <section>
      <SectionHead title={t('tryTitle')} note={t('tryNote')} />
      <div className="holidays-try">
        <DateField label={t('startedOn')} value={startedOn} onChange={setStartedOn} />
        <TextField label={t('amount')} value={amount} onChange={setAmount} />
        <Select
          label={t('count')}
          value={count}
          onChange={setCount}
          choices={counts.map((id) => ({ id, label: t(`counts.${id}`) }))}
        />
        <DateField label={t('paused')} value={from} onChange={setFrom} />
        <DateField label={t('pausedTo')} value={to} onChange={setTo} />
      </div>
      <Checkbox checked={moves} onChange={setMoves}>
        {t('moves')}
      </Checkbox>
      <ol className="holidays-working" aria-label={t('working')} aria-live="polite">
        {working.map((line) => (
          <li key={line.zh}>
            {line.kind === 'result' ? (
              <strong>{inLanguage(line, language)}</strong>
            ) : (
              inLanguage(line, language)
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
