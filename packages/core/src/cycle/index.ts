/** Cycle arithmetic: from a rule to its periods. Pure; apart from the main door because of the size of its library. */
export {
  type ActionEvery,
  type ActionInterval,
  actionIntervals,
  isActionEvery,
} from './action-intervals.ts'
export { closingYear } from './closing-year.ts'
export type { CycleRule, PlannedPeriod } from './cycle-rule.ts'
export { dueDays } from './due-days.ts'
export { planPeriods } from './plan-periods.ts'
