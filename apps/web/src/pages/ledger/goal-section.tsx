import type { GoalLine } from '@wanwu/contract'
import { SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { GoalPhrase } from './goal-phrase.tsx'

/** Goals without a figure, each with its owner and the latest judgement. */
export function GoalSection(props: { goals: readonly GoalLine[]; onOpen: (goal: GoalLine) => void }) {
  const { t } = useTranslation('targets')
  return (
    <section className="ledger-part">
      <SectionHead title={t('goals')} note={props.goals.length} />
      <ul>
        {props.goals.map((goal) => {
          const [last] = goal.judgements
          return (
            <li key={`${goal.planId}${goal.phrase}`} className="panel-line panel-split">
              <span>
                <GoalPhrase goal={goal} />
                <span className="w-second-line">
                  {goal.owner?.name ??
                    (goal.proposed ? t('ownerProposed', { unit: goal.proposed.name }) : t('ownerNone'))}
                  {'，'}
                  {last
                    ? t('judgedLine', {
                        year: last.year,
                        result: t(`results.${last.result}`),
                        reason: last.reason,
                      })
                    : t('notJudged')}
                </span>
              </span>
              <TextLink onPress={() => props.onOpen(goal)} label={`${t('judge')}${goal.phrase}`}>
                {t(goal.can.judge ? 'judge' : goal.can.confirm && !goal.owner ? 'confirm' : 'settings')}
              </TextLink>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
