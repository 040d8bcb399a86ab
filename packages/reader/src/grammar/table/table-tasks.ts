import { readMark } from '../outline/read-mark.ts'
import type { DraftTask } from '../tasks/draft-task.ts'
import { checkCells } from './check-cells.ts'
import { cellsOf, type Grid, type GridCell } from './grid.ts'
import type { TableLayout } from './read-columns.ts'
import { addMeasure, isSameTask } from './row-measures.ts'
import { readRowTask } from './row-task.ts'
import type { BadCell, TableContext } from './table-context.ts'
import { type Row, readRow, withoutMark } from './table-row.ts'

/** Tasks of one table and the cells that could not be understood. */
export interface TableTasks {
  readonly tasks: DraftTask[]
  readonly badCells: BadCell[]
}

/** Reads the rows of a table of tasks. */
export function readTableTasks(grid: Grid, layout: TableLayout, context: TableContext): TableTasks {
  const tasks: DraftTask[] = []
  const badCells: BadCell[] = []
  let section: string | null = context.section
  let above: Row | null = null
  let open: { readonly task: DraftTask; readonly row: Row } | null = null
  const spans = grid.rows
    .slice(layout.firstRow)
    .some((row) => row.some((cell) => (cell?.source.rowSpan ?? 1) > 1))
  for (const cells of grid.rows.slice(layout.firstRow)) {
    const filled = cellsOf(cells).filter((cell) => cell.flow.text !== '')
    const [only] = filled
    if (!only) continue
    if (filled.length === 1 && isSectionCell(only, grid)) {
      if (!/^(?:备注|注|说明|填表)[::]?/.test(only.flow.norm)) section = withoutMark(only.flow).text
      continue
    }
    const row: Row = readRow(cells, layout.columns, above, spans)
    badCells.push(...checkCells(row, above, context))
    above = row
    if (open && isSameTask(row, open.row)) {
      addMeasure(open.task, open.row, row, context)
      continue
    }
    const task = readRowTask(row, layout, section, context)
    if (!task) continue
    tasks.push(task)
    open = { task, row }
  }
  return { tasks, badCells }
}

/** A row of one cell is a heading: merged over the table, or numbered where the format has lost the merging. */
function isSectionCell(cell: GridCell, grid: Grid): boolean {
  if (cell.source.columnSpan >= Math.min(3, grid.columns)) return true
  const style = readMark(cell.flow.norm, cell.flow.text)?.style
  return grid.columns >= 3 && (style === 'chinese' || style === 'chinese-bracket')
}
