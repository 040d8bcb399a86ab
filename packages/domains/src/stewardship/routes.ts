import type { Handler } from '../kernel/index.ts'
import { getGeneticChainQuery } from './genetics/get-chain.ts'
import { getChecksQuery } from './impacts/get-checks.ts'
import { getScreeningQuery } from './impacts/get-screening.ts'
import { planChecksCommand } from './impacts/plan-checks.ts'
import { screenProjectCommand } from './impacts/screen-project.ts'
import { getKinshipQuery } from './kinship/get-kinship.ts'
import { recordKinshipCommand } from './kinship/record-kinship.ts'
import { changeLevelCommand } from './responses/change-level.ts'
import { getResponseBoardQuery } from './responses/get-board.ts'
import { getPlanTasksQuery } from './responses/get-plan-tasks.ts'
import { startResponseCommand } from './responses/start-response.ts'
import { scoreRiskCommand } from './risk/score-risk.ts'

/** Every command and query of stewardship, bound to its endpoint. */
export const stewardshipHandlers: readonly Handler[] = [
  getPlanTasksQuery,
  startResponseCommand,
  getResponseBoardQuery,
  changeLevelCommand,
  getScreeningQuery,
  screenProjectCommand,
  getChecksQuery,
  planChecksCommand,
  getGeneticChainQuery,
  getKinshipQuery,
  recordKinshipCommand,
  scoreRiskCommand,
]
