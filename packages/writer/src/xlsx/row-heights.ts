import { countLines } from '../ledger/count-lines.ts'

/** A cell whose text has to fit: its rows (from 0), and the width it may use in half-width characters. */
export interface FittedCell {
  row: number
  rowSpan: number
  width: number
  text: string
}

const lineHeight = 15
const rowLimit = 409

/**
 * Heights in points, so that every text is seen whole. Spreadsheets fit rows by themselves only where nothing
 * is merged. Single rows are fitted first; what a merged cell needs beyond them is spread over its rows.
 */
export function fitRows(rows: number, cells: readonly FittedCell[]): number[] {
  const heights = new Array<number>(rows).fill(lineHeight + 5)
  const ordered = [...cells].sort((a, b) => a.rowSpan - b.rowSpan)
  for (const cell of ordered) {
    const needed = countLines(cell.text, cell.width) * lineHeight + 5
    const covered = heights.slice(cell.row, cell.row + cell.rowSpan)
    const missing = needed - covered.reduce((sum, height) => sum + height, 0)
    if (missing <= 0) continue
    const each = missing / cell.rowSpan
    covered.forEach((height, at) => {
      heights[cell.row + at] = height + each
    })
  }
  return heights.map((height) => Math.min(rowLimit, Math.ceil(height)))
}
