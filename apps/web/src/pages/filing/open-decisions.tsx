import './records.css'
import { listReportRecords } from '@wanwu/contract'
import { TextLink } from '@wanwu/ui'
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
            <span className={decision.overdue ? 'w-overdue' : 'w-quiet'}>
              {decision.claimed
                ? t('toConfirm')
                : decision.dueOn
                  ? t(decision.overdue ? 'overdueOn' : 'dueOn', { day: format.day(decision.dueOn) })
                  : null}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
