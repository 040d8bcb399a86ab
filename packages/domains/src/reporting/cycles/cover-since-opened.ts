import { addDays } from '@wanwu/core'
import type { CycleRule, PlannedPeriod } from '@wanwu/core/cycle'

/** A cycle as far as its coming periods depend on it. */
export interface OpenedCycle extends CycleRule {
  endedOn: string | null
  /** due days by the rule of the periods that were opened, oldest first */
  opened: readonly string[]
}

/** The due day of a period by the rule, whether or not it was moved from there. */
export function ruleDayOf(period: Pick<PlannedPeriod, 'dueOn' | 'ruleDueOn'>): string {
  return period.ruleDueOn ?? period.dueOn
}

/**
 * The period as it is when it is opened next: it covers everything since the period opened before it, and the first
 * one everything since the plan was issued. What was done in periods that nobody opened is not lost.
 */
export function coverSinceOpened(cycle: OpenedCycle, period: PlannedPeriod): PlannedPeriod {
  const ruleDay = ruleDayOf(period)
  const before = cycle.opened.filter((dueOn) => dueOn < ruleDay).at(-1)
  return before === undefined
    ? { ...period, first: true, coversFrom: cycle.coversFrom }
    : { ...period, first: false, coversFrom: addDays(before, 1 - cycle.cutoffBefore) }
}
