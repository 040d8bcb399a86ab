import type { CellObject, WorkSheet } from '@e965/xlsx'
import { numberText } from './cell-text.ts'
import { fillMerges } from './fill-merges.ts'
import { openXls } from './read-xls.ts'
import { longestCell, type SheetRow } from './sheet-row.ts'

function textOf(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.t === 'z') return ''
  if (cell.t === 'n' && typeof cell.v === 'number')
    return numberText(cell.v, String(cell.z ?? 'General'), date1904)
  if (cell.t === 'e') return cell.w ?? '#VALUE!'
  return String(cell.v).replaceAll('\r', '').slice(0, longestCell)
}

function* rowsOf(name: string, sheet: WorkSheet, date1904: boolean): Generator<SheetRow> {
  const data: (CellObject[] | undefined)[] = sheet['!data'] ?? []
  for (let row = 0; row < data.length; row += 1) {
    const cells = Array.from(data[row] ?? [], (cell) => textOf(cell, date1904))
    yield { sheet: name, row: row + 1, cells }
  }
}

/** The rows of an Excel 97-2003 or WPS workbook. Throws ENCRYPTED, DAMAGED. */
export function* xlsRows(bytes: Uint8Array, stream: Uint8Array): Generator<SheetRow> {
  const { workbook, date1904, names } = openXls(bytes, stream)
  for (const name of names) {
    const sheet = workbook.Sheets[name]
    if (!sheet) continue
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    }))
    yield* fillMerges(rowsOf(name, sheet, date1904), merges)
  }
}
