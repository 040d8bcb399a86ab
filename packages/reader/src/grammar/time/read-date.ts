import { chineseDigits, readNumeral } from '../text/numerals.ts'

const digit = `[\\d${chineseDigits}]`
const fullDate = new RegExp(`(${digit}{4})年(${digit}{1,3})月(${digit}{1,3})日`)
const dotted = /(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})(?!\d)/

/** ISO date of the first whole date in folded text (`2022年10月18日`, `二○二五年三月一日`, `2025-03-01`), or null. */
export function readDate(norm: string): string | null {
  const match = fullDate.exec(norm) ?? dotted.exec(norm)
  if (!match) return null
  const [, year, month, day] = match.map((part) => readNumeral(part))
  if (year == null || month == null || day == null) return null
  return isoDate(year, month, day)
}

/** ISO date of a day that exists, else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Number of days of a month (1 to 12). */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
