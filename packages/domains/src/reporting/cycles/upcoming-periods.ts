import { addDays } from '@wanwu/core'
import { type CycleRule, type PlannedPeriod, planPeriods } from '@wanwu/core/cycle'

/** How far ahead periods are shown: a year and a half, so that a yearly report has its next one. */
const horizon = 548
const most = 6

/** A cycle as far as its coming periods depend on it. */
export interface OpenedCycle extends CycleRule {
  endedOn: string | null
  /** due days of the periods that were opened */
  opened: readonly string[]
}

/**
 * Periods of a cycle that can still be opened, the next first: none that would be locked already. Each one is as
 * if it were opened next, so it covers everything since the period opened before it, and the first one everything
 * since the plan was issued: what was done in periods that nobody opened is not lost.
 */
export function upcomingPeriods(cycle: OpenedCycle, today: string): PlannedPeriod[] {
  if (cycle.endedOn !== null) return []
  return planPeriods(cycle, cycle.coversFrom, addDays(today, horizon))
    .filter((period) => !cycle.opened.includes(period.dueOn) && period.locksOn >= today)
    .slice(0, most)
    .map((period) => {
      const before = cycle.opened.filter((dueOn) => dueOn < period.dueOn).at(-1)
      return before === undefined
        ? { ...period, first: true, coversFrom: cycle.coversFrom }
        : { ...period, first: false, coversFrom: addDays(before, 1 - cycle.cutoffBefore) }
    })
}
