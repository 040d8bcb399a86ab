import { addDays } from '../dates/add-days.ts'
import type { CycleRule } from './cycle-rule.ts'
import { dueDays } from './due-days.ts'
import { periodYear } from './name-period.ts'
import { usualLength } from './plan-periods.ts'

/**
 * The year that the period due on a day by the rule closes: it is the last one of that year, or the only one. Null
 * where another period of the same year follows, and for a report that is owed once.
 */
export function closingYear(rule: CycleRule, ruleDueOn: string): number | null {
  if (rule.rrule === null) return null
  const length = usualLength(rule)
  const year = periodYear(ruleDueOn, length)
  const [next] = dueDays(rule.rrule, addDays(ruleDueOn, 1), addDays(ruleDueOn, 1500))
  return next === undefined || periodYear(next, length) > year ? year : null
}
