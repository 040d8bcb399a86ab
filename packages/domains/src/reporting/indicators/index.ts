import type { Handler } from '../../kernel/index.ts'
import { confirmIndicatorCommand } from './confirm-indicator.ts'
import { judgeGoalCommand } from './judge-goal.ts'
import { listIndicatorsQuery } from './list-indicators.ts'
import { planValueCheckCommand } from './plan-value-check.ts'
import { recordValueCheckCommand } from './record-value-check.ts'
import { saveValueCommand } from './save-value.ts'

/** Targets of the plan: owners, yearly values, their verification, judgements of goals. */
export const indicatorHandlers: readonly Handler[] = [
  listIndicatorsQuery,
  confirmIndicatorCommand,
  saveValueCommand,
  planValueCheckCommand,
  recordValueCheckCommand,
  judgeGoalCommand,
]
