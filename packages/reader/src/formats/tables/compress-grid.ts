import type { CellDraft } from '../source/source-draft.ts'

/** Numbers the columns anew so that in each of them some cell begins; spans are counted in these columns. */
export function compressGrid(cells: readonly CellDraft[]): CellDraft[] {
  const starts = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b)
  const rank = new Map(starts.map((start, index) => [start, index]))
  return cells.map((cell) => {
    const end = cell.column + (cell.columnSpan ?? 1)
    if ((cell.columnSpan ?? 1) === 1) return { ...cell, column: rank.get(cell.column) ?? 0 }
    const span = starts.filter((start) => start >= cell.column && start < end).length
    return { ...cell, column: rank.get(cell.column) ?? 0, columnSpan: Math.max(1, span) }
  })
}
