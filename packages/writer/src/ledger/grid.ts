import type { Ledger, Measure, Task } from '@wanwu/contract'
import { type LedgerColumn, ledgerColumns, type StatusColumn } from './columns.ts'
import { placeOf, type TaskPlace } from './place-of-task.ts'
import { printable } from './printable.ts'

/** A cell on the grid; a merged cell stands once, where it begins. Rows count from 0 below the headings. */
export interface GridCell {
  row: number
  column: number
  rowSpan: number
  text: string
}

/** A ledger laid out as offices print it: columns, and cells merged over the rows they apply to. */
export interface LedgerGrid {
  columns: LedgerColumn[]
  rows: number
  cells: GridCell[]
}

interface Row {
  task: Task
  measure: Measure | null
  place: TaskPlace
}

/**
 * Lays a ledger out. A task fills one row; with measures it fills one more row for each: the first row carries
 * the task's own units and dates, the following ones those of the measure. 章节 is merged over its tasks,
 * 重点任务 over tasks that stand under the same printed heading, the task's own cells over its measures.
 */
export function layOutLedger(ledger: Ledger, status: readonly StatusColumn[] = []): LedgerGrid {
  const columns = ledgerColumns(ledger, status)
  const rows: Row[] = ledger.tasks.flatMap((task) => {
    const place = placeOf(task)
    return [null, ...task.measures].map((measure) => ({ task, measure, place }))
  })
  const cells = columns.flatMap((column, index) => cellsOf(column, index, rows))
  return { columns, rows: rows.length, cells }
}

/** The grid without the columns that hold nothing, as it is printed; the essential ones stay. */
export function usedColumns(grid: LedgerGrid): LedgerGrid {
  const filled = new Set(grid.cells.filter((cell) => cell.text !== '').map((cell) => cell.column))
  const kept = grid.columns.flatMap((column, index) => (column.essential || filled.has(index) ? [index] : []))
  const position = new Map(kept.map((index, at) => [index, at]))
  return {
    columns: grid.columns.filter((_, index) => position.has(index)),
    rows: grid.rows,
    cells: grid.cells.flatMap((cell) => {
      const column = position.get(cell.column)
      return column === undefined ? [] : [{ ...cell, column }]
    }),
  }
}

function cellsOf(column: LedgerColumn, index: number, rows: readonly Row[]): GridCell[] {
  const cells: GridCell[] = []
  let previous: Row | undefined
  rows.forEach((row, at) => {
    const last = cells.at(-1)
    if (previous && last && sharesCell(column, previous, row)) last.rowSpan += 1
    else cells.push({ row: at, column: index, rowSpan: 1, text: printable(textOf(column, row)) })
    previous = row
  })
  return cells
}

function textOf(column: LedgerColumn, { task, measure, place }: Row): string {
  if (column.per === 'section') return place.section.join('\n')
  if (column.per === 'title') return place.title
  return column.text(task, measure)
}

function sharesCell(column: LedgerColumn, a: Row, b: Row): boolean {
  if (column.per === 'row') return false
  if (a.task === b.task) return true
  if (column.per === 'task') return false
  const sameSection = a.place.section.join('\n') === b.place.section.join('\n')
  if (column.per === 'section') return sameSection && a.place.section.length > 0
  return sameSection && a.place.title !== '' && a.place.title === b.place.title
}
