import type { Anomaly, Indicator, Ledger, Task } from '@wanwu/contract'
import type { UnvaluedGoal } from '../goals/unvalued-goals.ts'
import type { ContactReading } from '../head/read-contacts.ts'
import { spanOf } from '../text/flow.ts'
import { makeAnomaly } from './make-anomaly.ts'

const whole = { task: null }

/** NO_DATE, NO_SCHEDULE, PERSONAL_DATA: what the document as a whole lacks or should not hold. */
export function findDocumentAnomalies(
  head: Ledger['document'],
  tasks: readonly Task[],
  contacts: readonly ContactReading[],
): Anomaly[] {
  const found: Anomaly[] = []
  if (head.issuedOn === null) {
    const words = head.draft ? '稿件没有成文日期' : '没有读到成文日期'
    found.push(
      makeAnomaly(
        'NO_DATE',
        whole,
        { zh: words, en: 'The document bears no date of issue' },
        { confidence: 0.9 },
      ),
    )
  }
  const timed = tasks.some((task) => task.schedule.label !== null)
  if (tasks.length > 0 && !timed) {
    found.push(
      makeAnomaly(
        'NO_SCHEDULE',
        whole,
        { zh: '各项任务都没有完成时限', en: 'No task has a deadline' },
        { confidence: 0.9 },
      ),
    )
  }
  const [first] = contacts
  if (first) {
    found.push(
      makeAnomaly(
        'PERSONAL_DATA',
        whole,
        {
          zh: '文中有联系人、电话或电子邮箱',
          en: 'The text holds a contact person, telephone number or mail address',
        },
        { source: first.source, confidence: 0.95 },
      ),
    )
  }
  return found
}

/** CONDITIONAL_START of tasks and measures that wait for an instrument. */
export function findConditionAnomalies(tasks: readonly Task[]): Anomaly[] {
  return tasks.flatMap((task) => {
    const own = task.condition ? [{ task, condition: task.condition, measure: undefined }] : []
    const below = task.measures.flatMap((measure) =>
      measure.condition ? [{ task, condition: measure.condition, measure }] : [],
    )
    return [...own, ...below].map(({ condition, measure }) =>
      makeAnomaly(
        'CONDITIONAL_START',
        measure ? { task, measure } : { task },
        { zh: `以“${condition.phrase}”为启动条件，没有日期`, en: `Starts only when: ${condition.phrase}` },
        {
          ...(condition.source ? { source: condition.source } : {}),
          confidence: 0.85,
        },
      ),
    )
  })
}

/** INDICATOR_WITHOUT_VALUE and SUSPECT_VALUE. */
export function findGoalAnomalies(
  goals: readonly UnvaluedGoal[],
  indicators: readonly Indicator[],
): Anomaly[] {
  const found: Anomaly[] = goals.map((goal) =>
    makeAnomaly(
      'INDICATOR_WITHOUT_VALUE',
      whole,
      { zh: `“${goal.phrase.text}”没有数值`, en: `A goal without a figure: ${goal.phrase.text}` },
      { source: spanOf(goal.phrase), confidence: 0.8 },
    ),
  )
  for (const each of indicators) {
    const rate = each.unit === '%' && /率$/.test(each.name)
    const odd =
      rate &&
      ((each.value > 100 && !/增长率|增速/.test(each.name)) ||
        (each.value < 1 && /保护率|覆盖率|合格率|达标率|处理率|处置率|利用率/.test(each.name)))
    if (!odd) continue
    found.push(
      makeAnomaly(
        'SUSPECT_VALUE',
        whole,
        {
          zh: `“${each.phrase}”：数值与“率”不相称，须核实`,
          en: `The figure does not suit a rate, please check: ${each.phrase}`,
        },
        {
          ...(each.source ? { source: each.source } : {}),
          confidence: 0.8,
        },
      ),
    )
  }
  return found
}
