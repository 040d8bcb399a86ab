import type { WorkingLine } from '@wanwu/contract'
import { addDays } from '../dates/add-days.ts'
import type { Pause } from './clock-rule.ts'
import { clockWords } from './clock-words.ts'
import type { HolidayCalendar } from './holiday-calendar.ts'

/**
 * The days of rest after one day and up to another, as lines: each holiday by its name and days, weekends as a
 * number, and weekends that were worked. Days of a pause are told with the pause.
 */
export function tellRests(
  calendar: HolidayCalendar,
  after: string,
  until: string,
  pauses: readonly Pause[],
): WorkingLine[] {
  const holidays: { name: string; from: string; to: string; days: number }[] = []
  const worked = new Map<string, string[]>()
  let weekends = 0
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) {
    if (pauses.some(({ from, to }) => from <= day && (to === null || day <= to))) continue
    const rest = calendar.restOn(day)
    const madeUp = calendar.madeUpFor(day)
    if (madeUp) worked.set(madeUp, [...(worked.get(madeUp) ?? []), day])
    if (rest?.reason === 'weekend') weekends += 1
    if (rest?.reason !== 'holiday') continue
    const last = holidays.at(-1)
    if (last && last.name === rest.name && last.to === addDays(day, -1)) {
      last.to = day
      last.days += 1
    } else holidays.push({ name: rest.name, from: day, to: day, days: 1 })
  }
  return [
    ...holidays.map(({ name, from, to, days }) => clockWords.holiday(name, from, to, days)),
    ...(weekends > 0 ? [clockWords.weekends(weekends)] : []),
    ...[...worked].map(([name, days]) => clockWords.madeUp(name, days)),
  ]
}
