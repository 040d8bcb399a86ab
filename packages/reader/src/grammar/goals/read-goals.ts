import type { Indicator } from '@wanwu/contract'
import { type Clause, walkClauses } from '../outline/clause.ts'
import type { Line } from '../outline/line.ts'
import { type UnderstoodTable, workTexts } from '../table/read-tables.ts'
import type { Flow } from '../text/flow.ts'
import { partKind } from '../words/heading-words.ts'
import { readIndicators } from './read-indicators.ts'
import { findUnvaluedGoals, type UnvaluedGoal } from './unvalued-goals.ts'

/** Target figures and goals without a figure of a whole document. */
export interface Goals {
  readonly indicators: Indicator[]
  readonly unvalued: UnvaluedGoal[]
}

/** Reads goals from the sections that set them, plain rates from elsewhere, and tables of targets, in order. */
export function readGoals(
  root: Clause,
  preamble: readonly Line[],
  taskClauses: ReadonlySet<Clause>,
  tables: readonly UnderstoodTable[],
): Goals {
  const indicators: Indicator[] = []
  const unvalued: UnvaluedGoal[] = []
  const read = (flow: Flow, goals: boolean) => {
    indicators.push(...readIndicators(flow, goals ? 'goals' : 'task'))
    if (goals) unvalued.push(...findUnvaluedGoals(flow))
  }
  for (const line of preamble) if (/到20\d{2}年/.test(line.flow.norm)) read(line.flow, false)
  const walk = (clause: Clause, inGoals: boolean): void => {
    const kind = clause.heading ? partKind(clause.heading.norm) : 'other'
    const goals = (inGoals || kind === 'goals') && !taskClauses.has(clause)
    // 饮用水安全保障 may be a chapter of tasks: what stands under a heading tells.
    const safeguards = kind === 'safeguards' && !walkClauses(clause).some((below) => taskClauses.has(below))
    if (clause.line && !safeguards) {
      const figures = goals || (inGoals && taskClauses.has(clause))
      for (const flow of [clause.line.body, ...[...clause.body, ...clause.tail].map((line) => line.flow)]) {
        // 总体要求 may hold the goals without a heading of their own.
        read(flow, figures || (kind === 'frame' && /到20\d{2}年/.test(flow.norm)))
      }
    }
    if (safeguards && clause.parent?.line === null) return
    for (const child of clause.children) walk(child, goals)
  }
  walk(root, false)
  for (const table of tables) {
    indicators.push(...(table.indicators ?? []))
    // A table often repeats the clauses of the text, figures and all.
    const rates = workTexts(table).flatMap((flow) => readIndicators(flow, 'task'))
    indicators.push(...rates.filter((rate) => !indicators.some((known) => isSame(known, rate))))
  }
  return { indicators, unvalued }
}

function isSame(left: Indicator, right: Indicator): boolean {
  return left.name === right.name && left.value === right.value && left.unit === right.unit
}
