import './records.css'
import { listReportRecords } from '@wanwu/contract'
import { StateWord, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'

/** 议定事项 that the unit still owes, above its report. */
export function OpenDecisions(props: { reportId: string }) {
  const { t } = useTranslation('proof')
  const format = useFormat()
  const decisions = useAsk(listReportRecords, { reportId: props.reportId }).data?.decisions ?? []
  if (decisions.length === 0) return null
  return (
    <details className="decisions">
      <summary>
        {t('decisions')} <strong>{decisions.length}</strong>{' '}
        <span className="w-quiet">{t('decisionsNote')}</span>
      </summary>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id} className="records-row">
            <span>
              <TextLink tone="plain" href={`/registers/decision/${decision.id}`}>
                {decision.matter}
              </TextLink>
              <span className="w-second-line">
                <span>{decision.progress || t('noProgress')}</span>
              </span>
            </span>
            {decision.claimed ? (
              <StateWord state="claimed">{t('toConfirm')}</StateWord>
            ) : decision.dueOn ? (
              <StateWord state={decision.overdue ? 'overdue' : 'in-progress'}>
                {t(decision.overdue ? 'overdueOn' : 'dueOn', { day: format.day(decision.dueOn) })}
              </StateWord>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
