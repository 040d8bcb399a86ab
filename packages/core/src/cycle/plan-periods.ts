import type { HolidayCalendar } from '../clocks/holiday-calendar.ts'
import { nextWorkday } from '../clocks/next-workday.ts'
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
export function usualLength(rule: CycleRule): number {
  if (rule.rrule === null) return daysBetween(rule.coversFrom, rule.firstDue ?? rule.coversFrom)
  const [one, other] = dueDays(rule.rrule, rule.coversFrom, addDays(rule.coversFrom, 800))
  return one && other ? daysBetween(one, other) : 365
}

/**
 * The periods of a cycle whose due day lies in a stretch of days, oldest first. The first period covers
 * everything since `coversFrom`; each further one begins on the day after the cut-off of the one before, so
 * that no day belongs to two periods and none to none. Opening and cut-off stand by the rule's day; where the
 * cycle moves and the calendar has a rest there, the due day and the lock move on. Of days that move to the same
 * one only the last stands, and its period covers those before.
 */
export function planPeriods(
  rule: CycleRule,
  from: string,
  until: string,
  calendar?: HolidayCalendar,
): PlannedPeriod[] {
  const moved = (day: string) => (rule.moves && calendar ? nextWorkday(calendar, day) : day)
  const days = allDueDays(rule, until).filter((day, index, all) => {
    const next = all[index + 1]
    return next === undefined || moved(next) !== moved(day)
  })
  const length = usualLength(rule)
  return days.flatMap((ruleDay, index): PlannedPeriod[] => {
    if (ruleDay < from) return []
    const before = days[index - 1]
    const dueOn = moved(ruleDay)
    return [
      {
        name: namePeriod(ruleDay, length),
        first: before === undefined,
        coversFrom: before === undefined ? rule.coversFrom : addDays(before, 1 - rule.cutoffBefore),
        cutoffOn: addDays(ruleDay, -rule.cutoffBefore),
        opensOn: addDays(ruleDay, -rule.opensBefore),
        dueOn,
        ruleDueOn: dueOn === ruleDay ? null : ruleDay,
        locksOn: addDays(dueOn, rule.locksAfter),
      },
    ]
  })
}
