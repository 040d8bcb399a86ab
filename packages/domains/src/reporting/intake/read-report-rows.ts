import {
  type BadCell,
  type GivenFields,
  type IntakeColumn,
  maxEntryText,
  type SourceDocument,
  type SourceTable,
} from '@wanwu/contract'
import { readDay } from '@wanwu/core'
import { type Grid, type GridCell, layGrid } from '@wanwu/reader'
import { readHeading } from './column-words.ts'
import { claimWords, readClaim } from './read-values.ts'

/** A row as the file has it, before it is known which duty it is about. */
export interface ReportRowDraft {
  key: string
  no: string
  wording: string
  given: GivenFields
}

/** The tables of a file that are about duties, with every cell that cannot be taken. */
export interface ReportRows {
  columns: { heading: string; meaning: IntakeColumn | null }[]
  rows: ReportRowDraft[]
  badCells: BadCell[]
}

interface Layout {
  row: number
  columns: { heading: string; meaning: IntakeColumn | null }[]
}

const textFields = ['progress', 'problem', 'cause', 'next', 'help'] as const
const mostHeadingRows = 10
const sheetError = /^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NUM|NULL)[!?]?$/i

/** The row of headings: the one of the first rows in which most are known, a name of the duty and something said of it. */
function findHeadings(grid: Grid): Layout | null {
  let best: (Layout & { known: number }) | null = null
  for (const [row, cells] of grid.rows.slice(0, mostHeadingRows).entries()) {
    const taken = new Set<IntakeColumn>()
    const columns = cells.map((cell, column) => {
      const heading = cell?.source.text.replace(/\s+/g, '') ?? ''
      const meaning = cells.indexOf(cell) === column ? readHeading(heading) : null
      if (meaning === null || taken.has(meaning)) return { heading, meaning: null }
      taken.add(meaning)
      return { heading, meaning }
    })
    const names = taken.has('no') || taken.has('task')
    const says = taken.has('claim') || textFields.some((field) => taken.has(field))
    if (names && says && taken.size > (best?.known ?? 1)) best = { row, columns, known: taken.size }
  }
  return best
}

const addressIn = (table: SourceTable, cell: GridCell, row: number, column: number) =>
  `${table.sheet ? `${table.sheet}!` : ''}${cell.source.address ?? `R${row + 1}C${column + 1}`}`

/** The row as the sheet numbers it: blank rows above are counted there, and not in the grid. */
function printedRow(cells: readonly (GridCell | null)[], row: number): string {
  const own = cells.find((cell) => cell?.source.row === row && cell.source.address)
  return own?.source.address?.replace(/\D+/, '') ?? String(row + 1)
}

function problemOf(meaning: IntakeColumn, value: string, today: string): BadCell['problem'] | null {
  if (sheetError.test(value)) {
    return { zh: '公式出错，没有值。', en: 'The formula is in error and has no value.' }
  }
  if (value.length > maxEntryText) {
    return {
      zh: `超过${maxEntryText}字，共${value.length}字。`,
      en: `Longer than ${maxEntryText} characters: ${value.length}.`,
    }
  }
  if (meaning === 'claim' && readClaim(value) === null) {
    const words = Object.values(claimWords).join('、')
    return { zh: `应为${words}之一。`, en: `Has to be one of ${words}.` }
  }
  if (meaning !== 'completedOn') return null
  const day = readDay(value)
  if (day === null) return { zh: '不是日期，应如2027-03-05。', en: 'No date; write it as 2027-03-05.' }
  return day > today ? { zh: '完成日期晚于今天。', en: 'The day of completion is still to come.' } : null
}

function take(given: GivenFields, meaning: IntakeColumn, value: string): BadCell['problem'] | null {
  if (meaning === 'claim') {
    const claim = readClaim(value) ?? undefined
    if (given.claim && claim !== given.claim) {
      return { zh: '同一任务的情况前后不一致。', en: 'Differs from what another row says of the same task.' }
    }
    given.claim = claim
  } else if (meaning === 'completedOn') {
    given.completedOn = readDay(value) ?? undefined
  } else {
    const field = textFields.find((known) => known === meaning)
    if (field) given[field] = given[field] ? `${given[field]}\n${value}` : value
  }
  return null
}

function readTable(table: SourceTable, grid: Grid, layout: Layout, today: string, into: ReportRows): void {
  const at = (row: number, meaning: IntakeColumn) =>
    grid.rows[row]?.[layout.columns.findIndex((column) => column.meaning === meaning)] ?? null
  let last: { names: (GridCell | null)[]; row: ReportRowDraft } | null = null
  for (let row = layout.row + 1; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row] ?? []
    // A merged heading reaches down; one printed again on a later page says nothing.
    if (
      layout.columns.every(
        ({ heading }, column) => (cells[column]?.source.text.replace(/\s+/g, '') ?? '') === heading,
      )
    )
      continue
    const names = [at(row, 'no'), at(row, 'task')]
    const [no, wording] = names.map((cell) => cell?.source.text.trim() ?? '')
    const again: boolean =
      last !== null &&
      names.some((cell) => cell !== null) &&
      names.every((cell, index) => cell === last?.names[index])
    const target: ReportRowDraft =
      again && last
        ? last.row
        : {
            key: `${table.sheet ?? table.start}!${printedRow(cells, row)}`,
            no: no ?? '',
            wording: wording ?? '',
            given: {},
          }
    const seen = new Set<GridCell>()
    layout.columns.forEach(({ heading, meaning }, column) => {
      const cell = cells[column]
      const value = cell?.source.text.trim() ?? ''
      if (!cell || !meaning || ['no', 'task', 'role'].includes(meaning) || value === '' || seen.has(cell))
        return
      seen.add(cell)
      if (again && grid.rows[row - 1]?.[column] === cell) return
      const problem = problemOf(meaning, value, today) ?? take(target.given, meaning, value)
      if (!problem) return
      const address = addressIn(table, cell, row, column)
      into.badCells.push({ rowKey: target.key, address, heading, value: value.slice(0, 200), problem })
    })
    if (again) continue
    const named = target.no !== '' || target.wording !== ''
    if (!named && Object.keys(target.given).length === 0) continue
    into.rows.push(target)
    last = { names, row: target }
  }
}

/**
 * The rows of a workbook, or of the tables of a document, by the words of their headings; hidden ids are not needed.
 * Rows that share a merged cell of the task are one row.
 *
 * @param today no day of completion may be later
 */
export function readReportRows(source: SourceDocument, today: string): ReportRows {
  const found: ReportRows = { columns: [], rows: [], badCells: [] }
  for (const block of source.blocks) {
    if (block.kind !== 'table') continue
    const grid = layGrid(block)
    const layout = findHeadings(grid)
    if (!layout) continue
    if (found.columns.length === 0) found.columns = layout.columns.filter(({ heading }) => heading !== '')
    readTable(block, grid, layout, today, found)
  }
  return found
}
