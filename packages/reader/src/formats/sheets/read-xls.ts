import { type CellObject, read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { damaged, emptyFile, encrypted } from '../read-failures.ts'
import type { SourceDraft } from '../source/source-draft.ts'
import { codepages } from './codepages.ts'
import { formatValue } from './format-value.ts'
import { isLockedWorkbook } from './is-locked-workbook.ts'
import { type SheetGrid, sheetBlocks } from './sheet-blocks.ts'

set_cptable(codepages)

/**
 * An Excel 97-2003 or WPS workbook (.xls, .et), with the stream in it that is the workbook. Formulas give their last
 * value. Throws ENCRYPTED, DAMAGED.
 */
export function readXls(bytes: Uint8Array, stream: Uint8Array): SourceDraft {
  const { workbook, date1904, names } = openXls(bytes, stream)
  const blocks = names.flatMap((name) => {
    const sheet = workbook.Sheets[name]
    return sheet ? sheetBlocks(toGrid(name, sheet, date1904)) : []
  })
  if (blocks.length === 0) throw emptyFile()
  return { format: 'xls', blocks }
}

/** The workbook with the names of its visible sheets (all, where none is). Throws ENCRYPTED, DAMAGED. */
export function openXls(
  bytes: Uint8Array,
  stream: Uint8Array,
): { workbook: WorkBook; date1904: boolean; names: string[] } {
  const workbook = open(bytes, stream)
  const hidden = new Set(
    (workbook.Workbook?.Sheets ?? []).filter((sheet) => sheet.Hidden).map((sheet) => sheet.name),
  )
  const visible = workbook.SheetNames.filter((name) => !hidden.has(name))
  return {
    workbook,
    date1904: workbook.Workbook?.WBProps?.date1904 === true,
    names: visible.length > 0 ? visible : workbook.SheetNames,
  }
}

function open(bytes: Uint8Array, stream: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      codepage: 936,
    })
  } catch (error) {
    if (isLockedWorkbook(stream)) throw encrypted()
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw encrypted()
    throw damaged(error)
  }
}

function toGrid(name: string, sheet: WorkSheet, date1904: boolean): SheetGrid {
  const rows = new Map<number, Map<number, string>>()
  const data: (CellObject[] | undefined)[] = sheet['!data'] ?? []
  data.forEach((line, row) => {
    const cells = new Map<number, string>()
    line?.forEach((cell, column) => {
      const text = textOfCell(cell, date1904)
      if (text !== '') cells.set(column, text)
    })
    if (cells.size > 0) rows.set(row, cells)
  })
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }))
  return { name, rows, merges }
}

function textOfCell(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined || cell.t === 'z') return ''
  if (cell.t === 'n' && typeof cell.v === 'number') {
    if (cell.z === 'General' || cell.z === undefined) return formatValue(cell.v, 0, date1904)
    return formatValue(cell.v, chineseDate(String(cell.z)), date1904)
  }
  return String(cell.t === 'e' ? (cell.w ?? '') : cell.v).replaceAll('\r', '')
}

/** The built-in short date is printed year first in Chinese. */
function chineseDate(code: string): string {
  return /^m\/d\/yy(?:yy)?$/i.test(code) ? 'yyyy/m/d' : code
}
