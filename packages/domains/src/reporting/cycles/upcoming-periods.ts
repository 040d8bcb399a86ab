import { addDays } from '@wanwu/core'
import type { HolidayCalendar } from '@wanwu/core/clocks'
import { type PlannedPeriod, planPeriods } from '@wanwu/core/cycle'
import { coverSinceOpened, type OpenedCycle, ruleDayOf } from './cover-since-opened.ts'

/** How far ahead periods are shown: a year and a half, so that a yearly report has its next one. */
const horizon = 548
const most = 6

/**
 * Periods of a cycle that can still be opened, the next first: none that would be locked already. They are shown
 * as if each were opened in its turn.
 */
export function upcomingPeriods(
  cycle: OpenedCycle,
  today: string,
  calendar?: HolidayCalendar,
): PlannedPeriod[] {
  if (cycle.endedOn !== null) return []
  return planPeriods(cycle, cycle.coversFrom, addDays(today, horizon), calendar)
    .filter((period) => !cycle.opened.includes(ruleDayOf(period)) && period.locksOn >= today)
    .slice(0, most)
    .map((period, index) => (index === 0 ? coverSinceOpened(cycle, period) : period))
}
