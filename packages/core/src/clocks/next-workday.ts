import { addDays } from '../dates/add-days.ts'
import type { HolidayCalendar } from './holiday-calendar.ts'

/** The first working day that is not before a day. */
export function nextWorkday(calendar: HolidayCalendar, day: string): string {
  let found = day
  while (calendar.restOn(found)) found = addDays(found, 1)
  return found
}
