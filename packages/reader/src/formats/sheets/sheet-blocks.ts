import { readLimit } from '../read-failures.ts'
import type { BlockDraft, CellDraft } from '../source/source-draft.ts'

/** A sheet as printed: texts by row and column (from 0), and merged ranges. */
export interface SheetGrid {
  name: string
  /** row → column → text; rows and columns without text may be left out */
  rows: Map<number, Map<number, string>>
  merges: readonly MergedRange[]
}

/** A merged range, both ends included. */
export interface MergedRange {
  top: number
  left: number
  bottom: number
  right: number
}

const mostCells = 1_000_000

/**
 * The blocks of a sheet: rows above and below the table that hold one text each are paragraphs, the rest is one
 * table. Rows without any text are left out; cell addresses stay those of the sheet.
 */
export function sheetBlocks(sheet: SheetGrid): BlockDraft[] {
  const filled = [...sheet.rows].filter(([, cells]) => hasText(cells)).sort((a, b) => a[0] - b[0])
  const lone = (index: number): boolean => {
    const cells = filled[index]?.[1]
    return cells !== undefined && [...cells.values()].filter((text) => text.trim() !== '').length === 1
  }
  let first = 0
  while (first < filled.length && lone(first)) first += 1
  let last = filled.length - 1
  while (last > first && lone(last) && isNote(filled[last])) last -= 1
  const rows = filled.slice(first, last + 1)
  return [
    ...filled.slice(0, first).map(toParagraph),
    ...(rows.length > 0 ? [toTable(sheet, rows)] : []),
    ...filled.slice(last + 1).map(toParagraph),
  ]
}

type SheetRow = [number, Map<number, string>]

function hasText(cells: Map<number, string>): boolean {
  return [...cells.values()].some((text) => text.trim() !== '')
}

function textOfRow(row: SheetRow | undefined): string {
  return [...(row?.[1].values() ?? [])].find((text) => text.trim() !== '')?.trim() ?? ''
}

/** 注：…, 填表人：… under a table; any other single text may be a chapter of the ledger. */
function isNote(row: SheetRow | undefined): boolean {
  return /^(?:备?注|说明|填表|填报|制表|联系人|审核)/.test(textOfRow(row))
}

function toParagraph(row: SheetRow): BlockDraft {
  return { kind: 'paragraph', text: textOfRow(row).replace(/\s*\n\s*/g, '') }
}

function toTable(sheet: SheetGrid, rows: readonly SheetRow[]): BlockDraft {
  const place = new Map(rows.map(([row], index) => [row, index]))
  let left = Number.POSITIVE_INFINITY
  let right = 0
  for (const [, cells] of rows) {
    for (const [column, text] of cells) {
      if (text.trim() === '') continue
      left = Math.min(left, column)
      right = Math.max(right, column)
    }
  }
  if (rows.length * (right - left + 1) > mostCells) throw readLimit('complexity', mostCells)
  const { starts, covered } = placeMerges(sheet.merges, place)
  const cells: CellDraft[] = []
  rows.forEach(([row, texts], index) => {
    for (let column = left; column <= right; column += 1) {
      const merge = starts.get(`${row},${column}`)
      if (!merge && covered.has(`${row},${column}`)) continue
      const rowSpan = merge ? countRows(place, row, merge.bottom) : 1
      const columnSpan = merge ? Math.min(merge.right, right) - column + 1 : 1
      const text = (texts.get(column) ?? '').trim()
      const hidden = merge ? hiddenTexts(sheet, merge, text) : []
      cells.push({
        text,
        row: index,
        column: column - left,
        rowSpan,
        columnSpan,
        address: addressOf(row, column),
        ...(hidden.length > 0 ? { hidden } : {}),
      })
    }
  })
  return { kind: 'table', cells, sheet: sheet.name }
}

/** So many of the texts under one merged cell are told. */
const mostHidden = 5

/** Texts under a merged cell that say something else than it: a program that merges may leave them in place. */
function hiddenTexts(
  sheet: SheetGrid,
  merge: MergedRange,
  shown: string,
): { address: string; text: string }[] {
  const found: { address: string; text: string }[] = []
  for (const [row, cells] of sheet.rows) {
    if (row < merge.top || row > merge.bottom) continue
    for (const [column, raw] of cells) {
      const text = raw.trim()
      if (column < merge.left || column > merge.right || text === '' || text === shown) continue
      if (found.length < mostHidden) found.push({ address: addressOf(row, column), text })
    }
  }
  return found
}

/** Where merges start, and which cells they cover; only rows that are kept count. */
function placeMerges(
  merges: readonly MergedRange[],
  place: Map<number, number>,
): { starts: Map<string, MergedRange>; covered: Set<string> } {
  const starts = new Map<string, MergedRange>()
  const covered = new Set<string>()
  for (const merge of merges) {
    let top: number | null = null
    for (const row of place.keys()) {
      if (row < merge.top || row > merge.bottom) continue
      top ??= row
      for (let column = merge.left; column <= Math.min(merge.right, merge.left + 2000); column += 1) {
        covered.add(`${row},${column}`)
        if (covered.size > mostCells) throw readLimit('complexity', mostCells)
      }
    }
    if (top !== null) starts.set(`${top},${merge.left}`, merge)
  }
  return { starts, covered }
}

function countRows(place: Map<number, number>, top: number, bottom: number): number {
  let count = 0
  for (const row of place.keys()) if (row >= top && row <= bottom) count += 1
  return Math.max(1, count)
}

/** The address of a cell from row and column (from 0): `C7`. */
export function addressOf(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.trunc((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}
