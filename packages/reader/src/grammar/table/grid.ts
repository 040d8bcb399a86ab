import type { SourceCell, SourceTable } from '@wanwu/contract'
import { type Flow, squeeze } from '../text/flow.ts'

/** A cell with its text squeezed; the same object stands at every place it spans. */
export interface GridCell {
  readonly flow: Flow
  readonly source: SourceCell
}

/** A table with spanned cells written out: `rows[r][c]` is the cell that covers the place. */
export interface Grid {
  readonly rows: readonly (readonly (GridCell | null)[])[]
  readonly columns: number
}

const mostRows = 20_000
const mostColumns = 60

/** Lays a table's cells on a grid; hostile spans are cut at the table's own size. */
export function layGrid(table: SourceTable): Grid {
  const height = Math.min(mostRows, table.rows)
  const width = Math.min(mostColumns, table.columns)
  const rows: (GridCell | null)[][] = Array.from({ length: height }, () =>
    new Array<GridCell | null>(width).fill(null),
  )
  for (const source of table.cells) {
    const cell: GridCell = { flow: squeeze(source.text, source.start, source.page), source }
    const bottom = Math.min(height, source.row + Math.max(1, source.rowSpan))
    const right = Math.min(width, source.column + Math.max(1, source.columnSpan))
    for (let r = source.row; r < bottom; r++) {
      const row = rows[r]
      if (!row) continue
      for (let c = source.column; c < right; c++) row[c] ??= cell
    }
  }
  return { rows, columns: width }
}

/** Different cells of a row, each once. */
export function cellsOf(row: readonly (GridCell | null)[]): GridCell[] {
  const cells: GridCell[] = []
  for (const cell of row) if (cell !== null && !cells.includes(cell)) cells.push(cell)
  return cells
}
