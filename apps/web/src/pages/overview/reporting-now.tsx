import { listPeriods, listReports, type Period } from '@wanwu/contract'
import { SectionHead, Sentence, TextLink, useLanguage } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { useAbility } from '../../session/use-me.ts'

const withUnit = ['owed', 'submitted', 'returned']

/** 本期报送: each open period of a plan in one sentence; for a unit, what it still has to file in it. */
export function ReportingNow(props: { planId: string }) {
  const { t } = useTranslation('overview')
  const format = useFormat()
  const language = useLanguage()
  const files = useAbility('report.file')
  const periods = useAsk(listPeriods, { planId: props.planId })
  const reports = useAsk(listReports, { planId: props.planId }, { enabled: files })
  const open = (periods.data?.periods ?? []).filter(({ state }) => state === 'open')
  if (open.length === 0) return null
  const owed = (period: Period) =>
    reports.data?.reports.find(({ periodId, state }) => periodId === period.id && withUnit.includes(state))
  const rows = (period: Period, filter: Record<string, string>) =>
    addressOf(`/reporting/periods/${period.id}`, filter)
  return (
    <section>
      <SectionHead title={t('reportingNow')} />
      <ul>
        {open.map((period) => {
          const own = files ? owed(period) : undefined
          return (
            <li key={period.id} className="overview-line">
              <TextLink href={own ? `/reporting/reports/${own.id}` : `/reporting/periods/${period.id}`}>
                {language === 'en' ? period.name.en : period.name.zh}
              </TextLink>
              <span className="w-second-line">
                {own
                  ? t('reportingOwn', { count: own.obligations, day: format.day(own.dueOn) })
                  : t('reportingDue', { day: format.day(period.dueOn) })}
              </span>
              {period.can.manage ? (
                <Sentence
                  size="second"
                  template={t('reportingLine')}
                  numbers={{
                    expected: { value: period.expected, href: rows(period, { timing: 'expected' }) },
                    received: { value: period.received, href: rows(period, { timing: 'received' }) },
                    onTime: { value: period.onTime, href: rows(period, { timing: 'on-time' }) },
                    accepted: { value: period.accepted, href: rows(period, { standing: 'accepted' }) },
                  }}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
