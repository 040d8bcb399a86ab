import { daysIn, isoDate } from '../time/read-date.ts'

/** A due rule: RFC 5545 text with the months and day it means. */
export interface DueRule {
  readonly rrule: string
  readonly months: readonly number[]
  /** day of month, -1 for the last */
  readonly day: number
}

const every12 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const weekdays: Record<string, string> = {
  一: 'MO',
  二: 'TU',
  三: 'WE',
  四: 'TH',
  五: 'FR',
  六: 'SA',
  日: 'SU',
  天: 'SU',
}

/** RFC 5545 rule of a printed due phrase (每季度末月25日前, 每年12月底前); null where it fixes no day. */
export function dueRule(due: string): DueRule | null {
  const week = /每(?:周|星期)([一二三四五六日天])/.exec(due)
  if (week) {
    const day = weekdays[week[1] ?? ''] ?? 'FR'
    return { rrule: `FREQ=WEEKLY;BYDAY=${day}`, months: [], day: 0 }
  }
  const day = dayOf(due)
  if (day === null) return null
  const named = [...due.matchAll(/(\d{1,2})月/g)]
    .map((match) => Number(match[1]))
    .filter((month) => month >= 1 && month <= 12)
  if (named.length > 0) return yearly(named, day)
  if (/季/.test(due)) {
    const next = /首月|第一个月|次月|结束后|后/.test(due)
    return yearly(next ? [1, 4, 7, 10] : [3, 6, 9, 12], day)
  }
  if (/半年/.test(due)) return yearly(/后/.test(due) ? [1, 7] : [6, 12], day)
  if (/月/.test(due)) return { rrule: `FREQ=MONTHLY;BYMONTHDAY=${day}`, months: every12, day }
  if (/年(?:底|末)/.test(due)) return yearly([12], -1)
  return null
}

function dayOf(due: string): number | null {
  const day = /(\d{1,2})(?:日|号|个?工作日|天)/.exec(due)
  if (day) {
    const value = Number(day[1])
    return value >= 1 && value <= 31 ? value : null
  }
  if (/上旬/.test(due)) return 10
  if (/中旬/.test(due)) return 20
  return /底|末|下旬|月(?:之|以)?前/.test(due) ? -1 : null
}

function yearly(months: readonly number[], day: number): DueRule {
  const sorted = [...new Set(months)].sort((left, right) => left - right)
  return { rrule: `FREQ=YEARLY;BYMONTH=${sorted.join(',')};BYMONTHDAY=${day}`, months: sorted, day }
}

/** The first day a rule falls due on or after an ISO date. */
export function firstDue(rule: DueRule, from: string): string | null {
  const startYear = Number(from.slice(0, 4))
  for (let year = startYear; year <= startYear + 1; year++) {
    for (const month of rule.months) {
      const day = rule.day === -1 ? daysIn(year, month) : Math.min(rule.day, daysIn(year, month))
      const date = isoDate(year, month, day)
      if (date !== null && date >= from) return date
    }
  }
  return null
}
