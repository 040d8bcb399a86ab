import { addDays, daysBetween } from '../dates/add-days.ts'
import type { CycleRule, PlannedPeriod } from './cycle-rule.ts'
import { dueDays } from './due-days.ts'
import { namePeriod } from './name-period.ts'

/** The due days of a cycle from its beginning to a day, with the first one that a document sets apart. */
function allDueDays(rule: CycleRule, until: string): string[] {
  if (rule.rrule === null) return rule.firstDue && rule.firstDue <= until ? [rule.firstDue] : []
  const start = rule.firstDue ?? addDays(rule.coversFrom, 1)
  const days = dueDays(rule.rrule, start, until)
  return rule.firstDue && days[0] !== rule.firstDue && rule.firstDue <= until
    ? [rule.firstDue, ...days]
    : days
}

/** Days between the first two due days of the rule; of a report owed once, the days it covers. */
function usualLength(rule: CycleRule): number {
  if (rule.rrule === null) return daysBetween(rule.coversFrom, rule.firstDue ?? rule.coversFrom)
  const [one, other] = dueDays(rule.rrule, rule.coversFrom, addDays(rule.coversFrom, 800))
  return one && other ? daysBetween(one, other) : 365
}

/**
 * The periods of a cycle whose due day lies in a stretch of days, oldest first. The first period covers
 * everything since `coversFrom`; each further one begins on the day after the cut-off of the one before, so
 * that no day belongs to two periods and none to none.
 */
export function planPeriods(rule: CycleRule, from: string, until: string): PlannedPeriod[] {
  const days = allDueDays(rule, until)
  const length = usualLength(rule)
  return days.flatMap((dueOn, index): PlannedPeriod[] => {
    if (dueOn < from) return []
    const before = days[index - 1]
    return [
      {
        name: namePeriod(dueOn, length),
        first: before === undefined,
        coversFrom: before === undefined ? rule.coversFrom : addDays(before, 1 - rule.cutoffBefore),
        cutoffOn: addDays(dueOn, -rule.cutoffBefore),
        opensOn: addDays(dueOn, -rule.opensBefore),
        dueOn,
        locksOn: addDays(dueOn, rule.locksAfter),
      },
    ]
  })
}
