/** A rule of reporting as it is said: days of the year, or a day of the week. */
export type SpokenRule = { kind: 'yearly'; months: number[]; day: number } | { kind: 'weekly'; day: string }

/**
 * Takes a recurrence (RFC 5545) apart as far as plans print them: `FREQ=YEARLY;BYMONTH=…;BYMONTHDAY=…` and
 * `FREQ=WEEKLY;BYDAY=…`. Nothing for any other: it is then not put into words.
 */
export function parseRule(rule: string): SpokenRule | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]))
  const months = (parts.get('BYMONTH') ?? '').split(',').map(Number).filter(Boolean)
  const day = Number(parts.get('BYMONTHDAY'))
  const weekday = parts.get('BYDAY') ?? ''
  if (parts.get('FREQ') === 'YEARLY' && months.length > 0 && day > 0) return { kind: 'yearly', months, day }
  if (parts.get('FREQ') === 'WEEKLY' && /^[A-Z]{2}$/.test(weekday)) return { kind: 'weekly', day: weekday }
  return null
}
