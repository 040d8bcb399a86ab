import { endsSentence, mustGoOn, startsWithNumber } from '../layout/line-marks.ts'
import type { CellDraft, TableDraft } from '../source/source-draft.ts'

/**
 * Joins the table at the top of a page to the one that reached the bottom of the page before, if their columns are
 * the same. The header printed again is dropped; a cell that was broken over the pages becomes one again.
 */
export function continueTable(table: TableDraft, next: TableDraft): boolean {
  if (columnsOf(table) !== columnsOf(next)) return false
  const header = rowTexts(table, 0)
  const repeats = header.filter(Boolean).length >= 2 && header.join('\t') === rowTexts(next, 0).join('\t')
  const skipped = repeats ? headerRows(next) : 0
  const offset = rowsOf(table) - skipped
  const firstRow = next.cells.filter((cell) => cell.row === skipped)
  const broken = isBrokenRow(table, firstRow)
  for (const cell of next.cells) {
    if (cell.row < skipped) continue
    const moved: CellDraft = { ...cell, row: cell.row + offset - (broken ? 1 : 0) }
    const upper = cell.row === skipped ? lowest(table, cell.column, offset + skipped) : undefined
    const leading = firstRow.every((each) => each.column > cell.column || each.text === '')
    if (
      upper &&
      upper.row > 0 &&
      ((leading && cell.text === '') || (isWhole(cell, firstRow) ? broken : goesOn(upper, cell)))
    ) {
      if (cell.text !== upper.text) upper.text = joinTexts(upper.text, cell.text)
      upper.rowSpan = moved.row + (cell.rowSpan ?? 1) - upper.row
    } else {
      table.cells.push(moved)
    }
  }
  return true
}

function columnsOf(table: TableDraft): number {
  return table.cells.reduce((most, cell) => Math.max(most, cell.column + (cell.columnSpan ?? 1)), 0)
}

function rowsOf(table: TableDraft): number {
  return table.cells.reduce((most, cell) => Math.max(most, cell.row + (cell.rowSpan ?? 1)), 0)
}

function headerRows(table: TableDraft): number {
  return Math.max(...table.cells.filter((cell) => cell.row === 0).map((cell) => cell.rowSpan ?? 1))
}

function rowTexts(table: TableDraft, row: number): string[] {
  return table.cells
    .filter((cell) => cell.row === row)
    .sort((a, b) => a.column - b.column)
    .map((cell) => cell.text.replace(/\s/g, ''))
}

/** The cell of a column that reached the bottom of the page. */
function lowest(table: TableDraft, column: number, bottom: number): CellDraft | undefined {
  return table.cells.find(
    (cell) =>
      cell.column <= column &&
      column < cell.column + (cell.columnSpan ?? 1) &&
      cell.row + (cell.rowSpan ?? 1) >= bottom,
  )
}

/** Cells of one row only; cells that span more rows of the new page are judged on their own. */
function isWhole(cell: CellDraft, firstRow: readonly CellDraft[]): boolean {
  const shortest = Math.min(...firstRow.map((each) => each.rowSpan ?? 1))
  return (cell.rowSpan ?? 1) === shortest
}

/** A row was broken where none of its own cells begins anew and one of them goes on inside a sentence. */
function isBrokenRow(table: TableDraft, firstRow: readonly CellDraft[]): boolean {
  const bottom = rowsOf(table)
  const pairs = firstRow
    .filter((cell) => isWhole(cell, firstRow))
    .map((cell) => ({ cell, upper: lowest(table, cell.column, bottom) }))
    .filter(({ upper }) => upper !== undefined && upper.row > 0)
  const starts = pairs.some(({ cell }) => startsWithNumber(cell.text))
  if (starts || pairs.length === 0) return false
  return (
    pairs.some(({ cell, upper }) => breaksInside(upper?.text ?? '', cell.text)) ||
    isTail(pairs.map(({ cell, upper }) => ({ upper: upper?.text ?? '', lower: cell.text }))) ||
    pairs.every(({ cell }) => cell.text === '')
  )
}

/**
 * The rest of a row that was broken inside a word: most cells are empty under cells that are not, the others go on
 * with what no sentence ended.
 */
function isTail(pairs: readonly { upper: string; lower: string }[]): boolean {
  const empty = pairs.filter(({ lower }) => lower === '')
  const filled = pairs.filter(({ lower }) => lower !== '')
  return (
    empty.length > filled.length &&
    empty.some(({ upper }) => upper !== '') &&
    filled.every(({ upper }) => upper !== '' && !endsSentence(upper))
  )
}

function breaksInside(upper: string, lower: string): boolean {
  if (upper === '' || lower === '') return false
  if (mustGoOn(upper)) return true
  return !endsSentence(upper) && (startsWithNumber(upper) || /[，；。,;]/.test(upper)) && upper.length > 8
}

/** A spanned cell goes on where the new page leaves it empty, repeats its heading, or continues its sentence. */
function goesOn(upper: CellDraft, cell: CellDraft): boolean {
  if (upper.row === 0) return false
  if (cell.text === '' || cell.text === upper.text) return cell.text.length <= 40
  if (startsWithNumber(cell.text)) return false
  return !endsSentence(upper.text) || startsWithNumber(upper.text)
}

function joinTexts(upper: string, lower: string): string {
  if (upper === '' || lower === '') return upper + lower
  return endsSentence(upper) && startsWithNumber(lower) ? `${upper}\n${lower}` : upper + lower
}
