import type { Handler } from '../../kernel/index.ts'
import { countChangesQuery, listChangesQuery } from './changes.ts'
import { getPeriodStandingQuery } from './get-period-standing.ts'
import { countTaskStandingsQuery, listTaskStandingsQuery } from './task-standings.ts'

/** What the overview asks of the reporting room. */
export const overviewHandlers: readonly Handler[] = [
  getPeriodStandingQuery,
  countTaskStandingsQuery,
  listTaskStandingsQuery,
  countChangesQuery,
  listChangesQuery,
]
