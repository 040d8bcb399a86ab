import { explainReport, type Report } from '@wanwu/contract'
import { endOfDay, startOfDay } from '@wanwu/core/dates'
import { Button, Dialog, Loading, TextLink } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { DeadlineFacts } from '../office/deadline-facts.tsx'

const hour = 3_600_000

/** The three clocks of a report: since when it may be written, until when it is on time, when it locks. */
export function FilingClocks(props: { report: Report }) {
  const { t } = useTranslation('filing')
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const { period, summary, locksOn } = props.report
  const explained = useAsk(explainReport, { reportId: summary.id }, { enabled: open })
  const from = startOfDay(period.opensOn).getTime()
  const due = endOfDay(summary.dueOn).getTime()
  const lock = endOfDay(locksOn).getTime()
  const now = Date.now()
  const share = (at: number) =>
    `${Math.round(Math.min(1, Math.max(0, (at - from) / (lock - from))) * 1000) / 10}%`
  const left = due - now
  const hours = Math.floor(Math.abs(left) / hour)
  const span = { days: Math.floor(hours / 24), hours: hours % 24 }
  const late = left <= 0 && summary.receivedAt === null && summary.state !== 'waived'
  return (
    <div className="filing-clocks">
      {summary.receivedAt === null && summary.state !== 'waived' ? (
        <p className="filing-left" data-late={late}>
          <strong>{t(span.days > 2 ? 'days' : span.days > 0 ? 'daysHours' : 'hours', span)}</strong>
          <span>{late ? t('overDue') : t('untilDue')}</span>
        </p>
      ) : null}
      <div className="filing-track-block">
        <div className="filing-track" aria-hidden>
          <span className="filing-track-past" style={{ width: share(now) }} />
          <span className="filing-track-due" style={{ insetInlineStart: share(due) }} />
        </div>
        <p className="filing-track-words">
          <span>{t('opensOn', { day: format.day(period.opensOn) })}</span>
          <strong>{t('dueUntil', { day: format.day(summary.dueOn) })}</strong>
          <TextLink onPress={() => setOpen(true)}>{t('locksOn', { day: format.day(locksOn) })}</TextLink>
        </p>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('clocksTitle')}
        acts={<Button onPress={() => setOpen(false)}>{t('close')}</Button>}
      >
        {explained.data ? <DeadlineFacts deadline={explained.data.deadline} /> : <Loading lines={4} />}
      </Dialog>
    </div>
  )
}
