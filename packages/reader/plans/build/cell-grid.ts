import type { PlanTable } from '../parse-plan.ts'

/**
 * The table as rows of texts for formats that have no merged cells: a cell that covers several rows is
 * repeated in each, one that covers several columns stands in the first.
 */
export function gridCells(table: PlanTable): string[][] {
  const grid = Array.from({ length: table.rows }, () => new Array<string>(table.columns).fill(''))
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      const line = grid[row]
      if (line) line[cell.column] = cell.text
    }
  }
  return grid
}
