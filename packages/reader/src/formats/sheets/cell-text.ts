import { SSF } from '@e965/xlsx'
import { formatValue } from './format-value.ts'

interface DateParts {
  y: number
  m: number
  d: number
  H: number
  M: number
  S: number
}

const {
  is_date: isDate,
  parse_date_code: parseDate,
  get_table: getTable,
}: {
  is_date(code: string): boolean
  parse_date_code(value: number, options: { date1904: boolean }): DateParts | null
  get_table(): Record<number, string>
} = SSF

const two = (number: number) => String(number).padStart(2, '0')

/** Built-in formats of days in Chinese Excel that the common table does not know (ECMA-376 part 1, 18.8.30). */
const chineseDays = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

/**
 * A number of a sheet as data: whole, not as it is rounded for the eye; a day as 2027-03-05 with its time where it
 * has one; a share as 12.5%.
 */
export function numberText(value: number, numberFormat: string | number, date1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  const code = typeof numberFormat === 'number' ? (getTable()[numberFormat] ?? '') : numberFormat
  const days = typeof numberFormat === 'number' && chineseDays.has(numberFormat)
  if (days || (code !== '' && code !== 'General' && isDate(code))) {
    const parts = parseDate(value, { date1904 })
    if (!parts) return String(value)
    if (!days && !/[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, '')))
      return formatValue(value, numberFormat, date1904)
    const time = parts.H + parts.M + parts.S > 0 ? ` ${two(parts.H)}:${two(parts.M)}:${two(parts.S)}` : ''
    return `${String(parts.y).padStart(4, '0')}-${two(parts.m)}-${two(parts.d)}${time}`
  }
  if (code.includes('%')) return `${Number((value * 100).toPrecision(12))}%`
  // a sum of a sheet may carry the dust of binary fractions; fifteen digits are what a sheet keeps
  return String(Number(value.toPrecision(15)))
}
