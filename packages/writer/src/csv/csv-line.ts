import type { StreamCell } from '../xlsx/stream-cells.ts'

/** What a spreadsheet would take for the beginning of a formula. */
const looksLikeFormula = /^[=+\-@\t\r]/

/** A byte order mark, by which Excel knows that a CSV file is UTF-8. */
export const csvStart = '\ufeff'

function fieldOf(cell: StreamCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = typeof cell === 'object' ? cell.day : cell
  const safe = looksLikeFormula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line of RFC 4180; a text that would become a formula begins with an apostrophe. */
export function csvLine(cells: readonly StreamCell[]): string {
  return `${cells.map(fieldOf).join(',')}\r\n`
}
