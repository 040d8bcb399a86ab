import { getPlan, getSource, type listTargets, type OutputOf } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'

/** A goal without a figure, in the words of the plan; what the reader noted where the words are not placed. */
export function GoalPhrase(props: { goal: OutputOf<typeof listTargets>['withoutFigure'][number] }) {
  const { t } = useTranslation('ledger')
  const { planId, phrase, source } = props.goal
  const plan = useAsk(getPlan, { planId }, { enabled: source !== null })
  const versionId = plan.data?.inForce?.id
  const text = useAsk(
    getSource,
    { versionId: versionId ?? '' },
    { enabled: source !== null && versionId !== undefined },
  )
  const printed = source ? text.data?.text.slice(source.start, source.end).trim() : undefined
  return (
    <>
      {printed ? (
        <span className="w-serif" lang="zh-CN">
          {printed}
        </span>
      ) : (
        phrase
      )}
      {printed && source?.page ? (
        <span className="w-quiet"> {t('onPage', { page: source.page })}</span>
      ) : null}
    </>
  )
}
