const printed =
  /^(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?(?:[\sT]+\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2}(?:\.\d+)?秒?)?Z?)?$/
const bare = /^(\d{4})(\d{2})(\d{2})$/

/**
 * A day as a cell prints it (2027-03-05, 2027/3/5, 2027.3.5, 2027年3月5日, 20270305, full-width figures, with a time
 * behind it that is left out); null where there is no such day.
 */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  const match = printed.exec(plain) ?? bare.exec(plain)
  if (!match) return null
  const day = [match[1], match[2]?.padStart(2, '0'), match[3]?.padStart(2, '0')].join('-')
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null
}
