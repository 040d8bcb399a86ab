import type { BadCell, ContactColumn, GivenContact, SourceDocument, SourceTable } from '@wanwu/contract'
import { type Grid, type GridCell, layGrid } from '@wanwu/reader'
import { readContactHeading } from './contact-headings.ts'
import { readContactCell } from './read-contact-cell.ts'

/** A row as the file has it, before it is known which unit it is about. */
export interface ContactRowDraft {
  key: string
  printed: string
  given: GivenContact
}

/** The tables of a file that are contact registers, with every cell that cannot be taken. */
export interface ContactRows {
  columns: { heading: string; meaning: ContactColumn | null }[]
  rows: ContactRowDraft[]
  badCells: BadCell[]
}

interface Column {
  heading: string
  meaning: ContactColumn | null
  /** the person whose column stands before */
  after: 'leader' | 'liaison'
}

const mostHeadingRows = 10

/** The row of headings: the one of the first rows in which most are known, the unit among them. */
function findHeadings(grid: Grid): { row: number; columns: Column[] } | null {
  let best: { row: number; columns: Column[]; known: number } | null = null
  for (const [row, cells] of grid.rows.slice(0, mostHeadingRows).entries()) {
    const taken = new Set<string>()
    let after: Column['after'] = 'liaison'
    const columns = cells.map((cell, index): Column => {
      const heading = cell?.source.text.replace(/\s+/g, '') ?? ''
      const meaning = cells.indexOf(cell) === index ? readContactHeading(heading) : null
      if (meaning === 'leader' || meaning === 'liaison') after = meaning
      // 电话 stands twice in most registers: once for each person.
      const key = meaning === 'phone' ? `phone of ${after}` : meaning
      if (key === null || taken.has(key)) return { heading, meaning: null, after }
      taken.add(key)
      return { heading, meaning, after }
    })
    if (taken.has('unit') && taken.size > (best?.known ?? 1)) best = { row, columns, known: taken.size }
  }
  return best
}

const addressIn = (table: SourceTable, cell: GridCell, row: number, column: number) =>
  `${table.sheet ? `${table.sheet}!` : ''}${cell.source.address ?? `R${row + 1}C${column + 1}`}`

function readTable(
  table: SourceTable,
  grid: Grid,
  headings: { row: number; columns: Column[] },
  into: ContactRows,
) {
  const unitColumn = headings.columns.findIndex(({ meaning }) => meaning === 'unit')
  for (let row = headings.row + 1; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row] ?? []
    const printed = cells[unitColumn]?.source.text.replace(/\s+/g, '') ?? ''
    if (printed === '' || readContactHeading(printed) === 'unit') continue
    const draft: ContactRowDraft = { key: `${table.sheet ?? table.start}!${row + 1}`, printed, given: {} }
    headings.columns.forEach(({ heading, meaning, after }, column) => {
      const cell = cells[column]
      const value = cell?.source.text.trim() ?? ''
      // A note that runs over the whole row is none of the contact's.
      if (!cell || !meaning || meaning === 'unit' || value === '' || cell === cells[unitColumn]) return
      const reading = readContactCell(meaning, value, after)
      if ('given' in reading) {
        draft.given = { ...draft.given, ...reading.given }
        return
      }
      const address = addressIn(table, cell, row, column)
      into.badCells.push({
        rowKey: draft.key,
        address,
        heading,
        value: value.slice(0, 200),
        problem: reading.problem,
      })
    })
    const bad = into.badCells.some(({ rowKey }) => rowKey === draft.key)
    if (bad || Object.keys(draft.given).length > 0) into.rows.push(draft)
  }
}

/** The rows of a contact register in a workbook or document, by the words of its headings. */
export function readContactRows(source: SourceDocument): ContactRows {
  const found: ContactRows = { columns: [], rows: [], badCells: [] }
  for (const block of source.blocks) {
    if (block.kind !== 'table') continue
    const grid = layGrid(block)
    const headings = findHeadings(grid)
    if (!headings) continue
    if (found.columns.length === 0) {
      found.columns = headings.columns
        .filter(({ heading }) => heading !== '')
        .map(({ heading, meaning }) => ({ heading, meaning }))
    }
    readTable(block, grid, headings, found)
  }
  return found
}
