/** Statutory clocks 法定时限 over the holiday calendar. Pure; apart from the main door so that a page can run one. */
export { addMonths } from './add-months.ts'
export type { ClockExtension, ClockFacts, ClockRule, Pause } from './clock-rule.ts'
export {
  type HolidayCalendar,
  type HolidayYear,
  holidayCalendar,
  isWeekend,
} from './holiday-calendar.ts'
export { nextWorkday } from './next-workday.ts'
export { readHolidayNotice } from './read-holiday-notice.ts'
export { type ClockResult, runClock, tellMove } from './run-clock.ts'
