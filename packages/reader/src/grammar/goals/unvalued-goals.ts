import { type Flow, sliceFlow } from '../text/flow.ts'
import { splitSentences } from '../text/sentences.ts'
import { targetYear } from './read-indicators.ts'
import { spellFigures } from './spell-figures.ts'

const goal =
  /(?:率|盖度|面积|保有量|蓄积量|数量|比例|占比|收藏量|保藏量|指数)(?:完成|达到|稳步|稳定|稳中|进一步|持续|不断|逐步|明显|显著|大幅|有所|保持|得到|符合|满足)[^\d]*$/

/** A goal that names a quantity without a figure. */
export interface UnvaluedGoal {
  readonly phrase: Flow
  readonly year: number | null
}

/** Finds goals that name a quantity but no figure: 森林覆盖率稳步提升, …率达到国家要求. */
export function findUnvaluedGoals(flow: Flow): UnvaluedGoal[] {
  const found: UnvaluedGoal[] = []
  let year: number | null = null
  for (const clause of splitSentences(flow.norm, '。;,')) {
    year = targetYear(clause.text) ?? year
    if (!goal.test(clause.text)) continue
    const phrase = sliceFlow(flow, clause.start, clause.end)
    if (/\d/.test(spellFigures(phrase).norm.replace(/20\d{2}年/g, ''))) continue
    found.push({ phrase, year })
  }
  return found
}
