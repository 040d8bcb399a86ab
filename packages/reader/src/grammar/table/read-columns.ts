import type { ColumnMeaning, ReadOptions } from '@wanwu/contract'
import { foldText } from '../text/fold-text.ts'
import { parseSchedule } from '../time/parse-schedule.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import { readColumnHeading } from '../words/column-words.ts'
import { cellsOf, type Grid, type GridCell } from './grid.ts'

/** One column with what its heading means. */
export interface Column {
  readonly column: number
  readonly heading: string
  readonly meaning: ColumnMeaning
  readonly confidence: number
}

/** Where the data of a table begin and what its columns mean. */
export interface TableLayout {
  readonly headerRow: number
  readonly firstRow: number
  readonly columns: readonly Column[]
}

/** Finds the heading row or rows of a table of tasks; null where the table is none. */
export function readColumns(grid: Grid, options: ReadOptions | undefined): TableLayout | null {
  for (let row = 0; row < Math.min(6, grid.rows.length); row++) {
    const layout = headerAt(grid, row, options)
    if (layout) return layout
  }
  return layoutWithoutHeader(grid)
}

function headerAt(grid: Grid, row: number, options: ReadOptions | undefined): TableLayout | null {
  const cells = grid.rows[row]
  if (!cells || cellsOf(cells).length < 2) return null
  const top = headings(grid, row, row)
  if (!isTaskHeader(top, options)) return null
  const next = grid.rows[row + 1]
  const depth = next !== undefined && isSecondHeader(cells, next) ? 1 : 0
  const both = depth === 1 ? headings(grid, row, row + 1) : top
  const columns = both.map((heading, column) => meaningOf(heading, column, options))
  return { headerRow: row, firstRow: row + depth + 1, columns: settleTexts(columns, grid, row + depth + 1) }
}

function headings(grid: Grid, from: number, to: number): string[] {
  return Array.from({ length: grid.columns }, (_, column) => {
    const seen = new Set<GridCell>()
    let text = ''
    for (let row = from; row <= to; row++) {
      const cell = grid.rows[row]?.[column]
      // Text formats print a cell that spans two header rows in both.
      if (!cell || seen.has(cell) || cell.flow.text === text) continue
      seen.add(cell)
      text += cell.flow.text
    }
    return text
  })
}

function isTaskHeader(heads: readonly string[], options: ReadOptions | undefined): boolean {
  const meanings = new Set<ColumnMeaning>()
  let known = 0
  const distinct = [...new Set(heads.filter((head) => head !== ''))]
  for (const head of distinct) {
    if (head.length > 24) return false
    const read = chosen(head, options) ?? readColumnHeading(foldText(head))?.meaning
    if (read === undefined) continue
    known++
    meanings.add(read)
  }
  const units = meanings.has('lead') || meanings.has('responsible') || meanings.has('support')
  const work =
    meanings.has('text') || meanings.has('measure') || meanings.has('title') || meanings.has('section')
  return work && known * 2 >= distinct.length && (units || (meanings.has('schedule') && known >= 3))
}

function isSecondHeader(top: readonly (GridCell | null)[], next: readonly (GridCell | null)[]): boolean {
  const nextCells = cellsOf(next)
  const above = (cell: GridCell) => top[cell.source.column]?.flow.text
  const own = nextCells.filter(
    (cell) => !top.includes(cell) && cell.flow.text !== '' && cell.flow.text !== above(cell),
  )
  if (own.length === 0)
    return nextCells.length > 0 && nextCells.every((cell) => top.includes(cell) || cell.flow.text === '')
  // Where a text format has lost a span, the columns behind its first are blank.
  const spread =
    cellsOf(top).some((cell) => cell.source.columnSpan > 1) || own.some((cell) => above(cell) === '')
  return (
    own.length >= 2 &&
    spread &&
    own.every((cell) => cell.flow.text.length <= 12 && readColumnHeading(cell.flow.norm) !== null)
  )
}

function chosen(heading: string, options: ReadOptions | undefined): ColumnMeaning | undefined {
  const columns = options?.columns
  if (!columns) return undefined
  const key = Object.keys(columns).find((name) => foldText(name.replace(/\s+/g, '')) === foldText(heading))
  return key === undefined ? undefined : columns[key]
}

function meaningOf(heading: string, column: number, options: ReadOptions | undefined): Column {
  const own = chosen(heading, options)
  if (own !== undefined) return { column, heading, meaning: own, confidence: 1 }
  const read = readColumnHeading(foldText(heading))
  return {
    column,
    heading,
    meaning: read?.meaning ?? 'ignore',
    confidence: read?.confidence ?? (heading === '' ? 0.9 : 0.5),
  }
}

/**
 * Several columns may hold what is to be done. The finest-grained one is the text; one that spans its rows, or is
 * called a class, is the section or the title above it.
 */
function settleTexts(columns: readonly Column[], grid: Grid, firstRow: number): Column[] {
  const works = columns.filter((column) => isWork(column.meaning) && column.confidence < 1)
  if (works.length <= 1) {
    return columns.map((column) =>
      works.includes(column) ? { ...column, meaning: 'text' as const } : column,
    )
  }
  const named = settleByName(works)
  const split = keepMeasures(columns, works, grid, firstRow)
  if (split) return split
  const fineness = new Map(works.map((column) => [column, distinctCells(grid, column.column, firstRow)]))
  const content = named === null ? undefined : works.find((column) => named.get(column) === 'text')
  const title = named === null ? undefined : works.find((column) => named.get(column) === 'title')
  if (named && content && (fineness.get(content) ?? 0) >= (title ? (fineness.get(title) ?? 0) : 0)) {
    return columns.map((column) => ({ ...column, meaning: named.get(column) ?? column.meaning }))
  }
  const finest = Math.max(...fineness.values())
  const spanning = works.filter((column) => (fineness.get(column) ?? 0) < finest)
  const fine = works.filter((column) => !spanning.includes(column))
  const settled = new Map<Column, ColumnMeaning>()
  spanning.forEach((column, index) => {
    settled.set(
      column,
      spanning.length > 1 && index < spanning.length - 1
        ? 'section'
        : column.meaning === 'section'
          ? 'section'
          : 'title',
    )
  })
  settleFine(fine, settled, grid, firstRow)
  return columns.map((column) => ({ ...column, meaning: settled.get(column) ?? column.meaning }))
}

const contentHeading = /^(?:工作|任务|具体|主要|重点)?内容$/

/**
 * Headings that tell their columns apart keep their meaning even over blank cells: 章节, 重点任务 beside 工作内容, with
 * or without 工作举措; null where the words leave it open.
 */
function settleByName(works: readonly Column[]): Map<Column, ColumnMeaning> | null {
  const named = new Map<Column, ColumnMeaning>()
  for (const column of works) {
    if (contentHeading.test(foldText(column.heading))) named.set(column, 'text')
    else if (column.meaning === 'measure' || column.meaning === 'section') named.set(column, column.meaning)
    else named.set(column, 'title')
  }
  const held = [...named.values()]
  const once = (meaning: ColumnMeaning) => held.filter((each) => each === meaning).length <= 1
  return held.includes('text') && (['text', 'title', 'section', 'measure'] as const).every(once)
    ? named
    : null
}

/** Where number and content span the rows of one task, the finer column of measures holds its measures. */
function keepMeasures(
  columns: readonly Column[],
  works: readonly Column[],
  grid: Grid,
  firstRow: number,
): Column[] | null {
  const number = columns.find((column) => column.meaning === 'no')
  const text = works.find((column) => column.meaning === 'text' && /内容|要求/.test(column.heading))
  const measure = works.find((column) => column.meaning === 'measure')
  if (!number || !text || !measure) return null
  const tasks = distinctCells(grid, number.column, firstRow)
  if (
    tasks === 0 ||
    distinctCells(grid, text.column, firstRow) > tasks ||
    spansNothing(grid, number.column, firstRow)
  )
    return null
  const rest = settleTexts(
    columns.filter((column) => column !== measure),
    grid,
    firstRow,
  )
  return columns.map((column) => rest.find((each) => each.column === column.column) ?? column)
}

function spansNothing(grid: Grid, column: number, firstRow: number): boolean {
  return grid.rows.slice(firstRow).every((row) => (row[column]?.source.rowSpan ?? 1) === 1)
}

function settleFine(
  fine: readonly Column[],
  settled: Map<Column, ColumnMeaning>,
  grid: Grid,
  firstRow: number,
): void {
  const texts = fine.filter((column) => column.meaning !== 'section')
  if (texts.length === 0) return
  const [first, ...others] = texts
  if (!first) return
  if (others.length === 0) {
    settled.set(first, 'text')
    return
  }
  const refined = texts.findIndex((column) => /细化|分解/.test(column.heading))
  if (refined > 0) {
    texts.forEach((column, index) => {
      settled.set(
        column,
        index === refined
          ? 'text'
          : index > refined
            ? 'measure'
            : index === refined - 1
              ? 'title'
              : 'section',
      )
    })
    return
  }
  const lengths = texts.map((column) => averageLength(grid, column.column, firstRow))
  const titleFirst = (lengths[0] ?? 0) <= 40 && Math.max(...lengths.slice(1)) > (lengths[0] ?? 0)
  texts.forEach((column, index) => {
    if (index === 0) settled.set(column, titleFirst ? 'title' : 'text')
    else if (index === 1) settled.set(column, titleFirst ? 'text' : 'measure')
    else settled.set(column, 'measure')
  })
}

function isWork(meaning: ColumnMeaning): boolean {
  return meaning === 'text' || meaning === 'title' || meaning === 'measure' || meaning === 'section'
}

function distinctCells(grid: Grid, column: number, firstRow: number): number {
  const cells = new Set<GridCell>()
  for (const row of grid.rows.slice(firstRow)) {
    const cell = row[column]
    // A row of one cell is a heading between the rows, not a value of its column.
    if (cellsOf(row).filter((each) => each.flow.text !== '').length < 2) continue
    if (cell && cell.flow.text !== '' && cell.source.columnSpan <= Math.max(1, grid.columns - 2))
      cells.add(cell)
  }
  return cells.size
}

function averageLength(grid: Grid, column: number, firstRow: number): number {
  const lengths = grid.rows.slice(firstRow).map((row) => row[column]?.flow.text.length ?? 0)
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
}

/** A table without headings: columns are told by what their cells hold. */
function layoutWithoutHeader(grid: Grid): TableLayout | null {
  if (grid.columns < 3 || grid.rows.length < 2) return null
  const columns: Column[] = []
  for (let column = 0; column < grid.columns; column++) {
    const texts = grid.rows.map((row) => row[column]?.flow.norm ?? '').filter((text) => text !== '')
    columns.push({ column, heading: '', meaning: meaningByContent(texts), confidence: 0.6 })
  }
  const roles = columns.filter((column) => column.meaning === 'responsible')
  const texts = columns.filter((column) => column.meaning === 'text')
  if (roles.length === 0 || texts.length === 0) return null
  const named =
    roles.length > 1
      ? columns.map((column) => (column === roles[0] ? { ...column, meaning: 'lead' as const } : column))
      : columns
  return { headerRow: -1, firstRow: 0, columns: settleTexts(named, grid, 0) }
}

function meaningByContent(texts: readonly string[]): ColumnMeaning {
  if (texts.length === 0) return 'ignore'
  const share = (test: (text: string) => boolean) => texts.filter(test).length / texts.length
  if (share((text) => /^\(?\d{1,3}\)?[、.]?$/.test(text)) > 0.8) return 'no'
  if (
    share((text) =>
      text
        .split(/[、,;。]/)
        .every((name) => name === '' || looksLikeUnit(name.replace(/按职责.*|牵头|负责|配合$/, ''))),
    ) > 0.6
  )
    return 'responsible'
  if (share((text) => text.length <= 24 && (parseSchedule(text)?.confidence ?? 0) > 0.9) > 0.6)
    return 'schedule'
  return share((text) => text.length >= 4) > 0.5 ? 'text' : 'ignore'
}
