import type { MergedRange } from './sheet-blocks.ts'

/** Row and column (from 0) of an address such as `C7`; null where it is none. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address)
  if (!match) return null
  let column = 0
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]) - 1, column: column - 1 }
}

/** A range such as `A4:A16`; null where it is none. */
export function parseRange(range: string): MergedRange | null {
  const [from, to] = range.split(':')
  const start = parseAddress(from ?? '')
  const end = parseAddress(to ?? from ?? '')
  if (!start || !end) return null
  return { top: start.row, left: start.column, bottom: end.row, right: end.column }
}
