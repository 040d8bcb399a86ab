const forms = [/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/, /^(\d{4})(\d{2})(\d{2})$/]

/**
 * A day as people type it (2027-3-5, 2027/3/5, 2027.3.5, 2027年3月5日, 20270305) as `2027-03-05`; null where
 * it is no day of the calendar.
 */
export function parseDay(typed: string): string | null {
  const text = typed.normalize('NFKC').trim()
  const found = forms.map((form) => text.match(form)).find((match) => match !== null)
  if (!found) return null
  const [, year = '', month = '', day = ''] = found
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${iso}T00:00:00Z`)
  // A day past the end of its month rolls over into the next one.
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso ? null : iso
}

/** Whether a field for a day can be stored: a day, or nothing. */
export function isDayOrEmpty(typed: string): boolean {
  return typed.trim() === '' || parseDay(typed) !== null
}
