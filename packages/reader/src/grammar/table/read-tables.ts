import type { Indicator, ReadOptions, ReportingDuty, TableReading } from '@wanwu/contract'
import { readIndicatorTable } from '../goals/indicator-table.ts'
import { parseNote } from '../notes/parse-note.ts'
import type { Clause } from '../outline/clause.ts'
import { walkClauses } from '../outline/clause.ts'
import type { GridBlock } from '../outline/line.ts'
import { readReportingTable } from '../reporting/reporting-table.ts'
import type { DraftTask } from '../tasks/draft-task.ts'
import { type Flow, plainFlow } from '../text/flow.ts'
import type { ScheduleBase } from '../time/parse-schedule.ts'
import { cellsOf, type Grid, layGrid } from './grid.ts'
import { readColumns, type TableLayout } from './read-columns.ts'
import type { Uncharged } from './table-context.ts'
import { readTableTasks } from './table-tasks.ts'

/** A table with its grid and what its columns mean; layout null where it is no table of tasks. */
export interface UnderstoodTable {
  readonly block: GridBlock
  readonly grid: Grid
  readonly layout: TableLayout | null
  readonly indicators: Indicator[] | null
  readonly reporting: ReportingDuty[] | null
  /** heading of the clause the table stands under */
  readonly section: string | null
}

/** Lays out every table and finds its headings; a table that goes on after a page break keeps the headings before it. */
export function understandTables(root: Clause, options: ReadOptions | undefined): UnderstoodTable[] {
  const understood: UnderstoodTable[] = []
  for (const clause of walkClauses(root)) {
    for (const block of clause.grids) {
      const grid = layGrid(block.table)
      const indicators = readIndicatorTable(grid)
      const reporting = indicators ? null : readReportingTable(grid)
      let layout = indicators || reporting ? null : readColumns(grid, options)
      const before = understood.at(-1)
      if (before?.layout && !indicators && !reporting && goesOn(before, before.layout, block, grid, layout)) {
        layout = { ...before.layout, headerRow: -1, firstRow: 0 }
      }
      understood.push({ block, grid, layout, indicators, reporting, section: clause.heading?.text ?? null })
    }
  }
  return understood.sort((left, right) => left.block.block - right.block.block)
}

/** Whether a table without headings carries on the one before: same columns, and units where that one has units. */
function goesOn(
  before: UnderstoodTable,
  columns: TableLayout,
  block: GridBlock,
  grid: Grid,
  own: TableLayout | null,
): boolean {
  if (before.grid.columns !== grid.columns || before.block.table.sheet !== block.table.sheet) return false
  if (own !== null && own.headerRow >= 0) return false
  const cells = columns.columns
    .filter((column) => /lead|responsible|support/.test(column.meaning))
    .flatMap((column) => grid.rows.slice(0, 3).map((row) => row[column.column]?.flow.norm ?? ''))
    .filter((text) => text !== '')
  return (
    cells.length > 0 &&
    cells.every(
      (text) => parseNote(plainFlow(text), { role: null, trusted: false, rule: 'probe' }).units.length > 0,
    )
  )
}

/** What all tables of tasks say. */
export interface TablesReading {
  readonly tasks: DraftTask[]
  /** texts whose units are still to be read from their own sentences */
  readonly uncharged: readonly Uncharged[]
  readonly readings: TableReading[]
  readonly clauseCells: Flow[]
  readonly empty: UnderstoodTable[]
}

/** Tasks and readings of all tables of tasks. */
export function readTables(tables: readonly UnderstoodTable[], base: ScheduleBase): TablesReading {
  const uncharged: Uncharged[] = []
  const tasks: DraftTask[] = []
  const readings: TableReading[] = []
  const clauseCells: Flow[] = []
  const empty: UnderstoodTable[] = []
  for (const table of tables) {
    const { layout } = table
    if (!layout) continue
    const sheet = table.block.table.sheet
    const read = readTableTasks(table.grid, layout, { uncharged, base, section: table.section, sheet })
    tasks.push(...read.tasks)
    if (read.tasks.length === 0) empty.push(table)
    readings.push({
      block: table.block.block,
      sheet,
      headerRow: layout.headerRow,
      columns: layout.columns.map(({ column, heading, meaning, confidence }) => ({
        column,
        heading,
        meaning,
        confidence,
      })),
      badCells: read.badCells,
    })
    for (const column of layout.columns) {
      if (column.meaning !== 'title' && column.meaning !== 'section') continue
      for (const row of table.grid.rows.slice(layout.firstRow)) {
        const cell = row[column.column]
        if (cell) clauseCells.push(cell.flow)
      }
    }
  }
  return { tasks, uncharged, readings, clauseCells: [...new Set(clauseCells)], empty }
}

/** What the rows of a table of tasks ask for: the cells of its work and outcome columns, each once. */
export function workTexts(table: UnderstoodTable): Flow[] {
  const { layout } = table
  if (!layout) return []
  const columns = layout.columns.filter((column) => /^(?:text|measure|outcome)$/.test(column.meaning))
  const cells = table.grid.rows
    .slice(layout.firstRow)
    .flatMap((row) => columns.flatMap((column) => row[column.column] ?? []))
  return [...new Set(cells)].map((cell) => cell.flow)
}

/** Text of a table as lines of reading: every cell once, columns of units left out where they are known. */
export function tableTexts(table: UnderstoodTable, withUnits: boolean): Flow[] {
  const skip = new Set(
    table.layout?.columns
      .filter((column) => /lead|responsible|support/.test(column.meaning))
      .map((column) => column.column) ?? [],
  )
  const seen = new Set<unknown>()
  const flows: Flow[] = []
  for (const row of table.grid.rows) {
    for (const cell of cellsOf(row)) {
      if (seen.has(cell) || (!withUnits && skip.has(cell.source.column))) continue
      seen.add(cell)
      flows.push(cell.flow)
    }
  }
  return flows
}
