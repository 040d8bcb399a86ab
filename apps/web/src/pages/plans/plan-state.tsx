import type { PlanSummary } from '@wanwu/contract'
import { StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** How a plan stands: in force, under review with its open doubts, or neither. */
export function PlanState(props: { plan: PlanSummary }) {
  const { t } = useTranslation('plans')
  const { inForce, reviewing } = props.plan
  return (
    <span className="plan-states">
      {inForce ? <StateWord state="in-progress">{t('inForce')}</StateWord> : null}
      {reviewing ? (
        <StateWord state={reviewing.doubts > 0 ? 'doubtful' : 'waiting'}>
          {reviewing.doubts > 0 ? t('reviewingDoubts', { count: reviewing.doubts }) : t('reviewing')}
        </StateWord>
      ) : null}
      {inForce || reviewing ? null : <StateWord state="not-started">{t('noVersion')}</StateWord>}
    </span>
  )
}
