import { addDays } from '@wanwu/core'
import type { CycleRule, PlannedPeriod } from '@wanwu/core/cycle'

/** A cycle as far as its coming periods depend on it. */
export interface OpenedCycle extends CycleRule {
  endedOn: string | null
  /** due days of the periods that were opened, oldest first */
  opened: readonly string[]
}

/**
 * The period as it is when it is opened next: it covers everything since the period opened before it, and the first
 * one everything since the plan was issued. What was done in periods that nobody opened is not lost.
 */
export function coverSinceOpened(cycle: OpenedCycle, period: PlannedPeriod): PlannedPeriod {
  const before = cycle.opened.filter((dueOn) => dueOn < period.dueOn).at(-1)
  return before === undefined
    ? { ...period, first: true, coversFrom: cycle.coversFrom }
    : { ...period, first: false, coversFrom: addDays(before, 1 - cycle.cutoffBefore) }
}
