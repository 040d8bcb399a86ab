import { addDays } from '@wanwu/core'
import { type PlannedPeriod, planPeriods } from '@wanwu/core/cycle'
import type { StoredCycle } from './read-cycles.ts'

/** How far ahead periods are shown: a year and a half, so that a yearly report has its next one. */
const horizon = 548
const most = 6

/** Periods of a cycle that were not opened yet: those missed since the first one, and those to come. */
export function upcomingPeriods(cycle: StoredCycle, today: string): PlannedPeriod[] {
  if (cycle.endedOn !== null) return []
  return planPeriods(cycle, cycle.coversFrom, addDays(today, horizon))
    .filter((period) => !cycle.opened.includes(period.dueOn))
    .slice(0, most)
}
