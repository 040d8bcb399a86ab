import type { Handler } from '../kernel/index.ts'
import { getGeneticChainQuery } from './genetics/get-chain.ts'
import { getScreeningQuery } from './impacts/get-screening.ts'
import { planChecksCommand } from './impacts/plan-checks.ts'
import { screenProjectCommand } from './impacts/screen-project.ts'
import { getKinshipQuery } from './kinship/get-kinship.ts'
import { recordKinshipCommand } from './kinship/record-kinship.ts'
import { changeLevelCommand } from './responses/change-level.ts'
import { startResponseCommand } from './responses/start-response.ts'

/** Every command and query of stewardship, bound to its endpoint. */
export const stewardshipHandlers: readonly Handler[] = [
  startResponseCommand,
  changeLevelCommand,
  getScreeningQuery,
  screenProjectCommand,
  planChecksCommand,
  getGeneticChainQuery,
  getKinshipQuery,
  recordKinshipCommand,
]
