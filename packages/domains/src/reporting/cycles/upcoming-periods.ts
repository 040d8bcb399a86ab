import { addDays } from '@wanwu/core'
import { type PlannedPeriod, planPeriods } from '@wanwu/core/cycle'
import type { StoredCycle } from './read-cycles.ts'

/** How far ahead periods are shown: a year and a half, so that a yearly report has its next one. */
const horizon = 548
/** So many that were missed are still offered, the latest of them, and so many of those to come. */
const offered = { missed: 3, coming: 4 }

/** Periods of a cycle that were not opened yet, in the order they are due: the last ones missed, the next to come. */
export function upcomingPeriods(cycle: StoredCycle, today: string): PlannedPeriod[] {
  if (cycle.endedOn !== null) return []
  const unopened = planPeriods(cycle, cycle.coversFrom, addDays(today, horizon)).filter(
    (period) => !cycle.opened.includes(period.dueOn),
  )
  return [
    ...unopened.filter(({ dueOn }) => dueOn < today).slice(-offered.missed),
    ...unopened.filter(({ dueOn }) => dueOn >= today).slice(0, offered.coming),
  ]
}
