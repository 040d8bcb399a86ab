import type { Ledger } from '@wanwu/contract'
import type ExcelJS from 'exceljs'
import type { GridCell, LedgerGrid } from '../ledger/grid.ts'
import { headParts, impliedNote } from '../ledger/head-line.ts'
import { printable } from '../ledger/printable.ts'
import { setUpPage } from './page-setup.ts'
import { putText } from './put-text.ts'
import { fitRows } from './row-heights.ts'
import { cellStyle, headingStyle, noteStyle, titleStyle } from './styles.ts'

/** Where the ledger stands on its sheet: rows count from 1. */
export interface TaskSheet {
  sheet: ExcelJS.Worksheet
  headingRow: number
  lastRow: number
}

/** Writes the sheet 责任分工台账: title, head of the document, the binding sentence, headings, merged rows. */
export function writeTaskSheet(
  workbook: ExcelJS.Workbook,
  ledger: Ledger,
  grid: LedgerGrid,
  title: string,
): TaskSheet {
  const sheet = workbook.addWorksheet('责任分工台账')
  const width = grid.columns.reduce((sum, column) => sum + column.width, 0)
  grid.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width
  })
  const notes = [headParts(ledger.document).join('　'), impliedNote(ledger)].filter((note) => note !== '')
  const lines = [title, ...notes].map(printable)
  lines.forEach((line, index) => {
    const row = index + 1
    sheet.mergeCells(row, 1, row, grid.columns.length)
    const cell = sheet.getCell(row, 1)
    cell.style = index === 0 ? titleStyle : noteStyle
    putText(cell, line)
    const perLine = index === 0 ? width / 1.7 : width
    sheet.getRow(row).height =
      index === 0 ? 40 : (fitRows(1, [{ row: 0, rowSpan: 1, width: perLine, text: line }])[0] ?? 20)
  })
  const headingRow = lines.length + 1
  grid.columns.forEach((column, index) => {
    const cell = sheet.getCell(headingRow, index + 1)
    cell.style = headingStyle
    cell.value = printable(column.heading)
  })
  sheet.getRow(headingRow).height = 26
  for (const cell of grid.cells) writeCell(sheet, headingRow, grid, cell)
  const heights = fitRows(
    grid.rows,
    grid.cells.map((cell) => ({ ...cell, width: grid.columns[cell.column]?.width ?? 10 })),
  )
  heights.forEach((height, index) => {
    sheet.getRow(headingRow + 1 + index).height = height
  })
  const frozen = grid.columns.findIndex((column) => column.key === 'title') + 1
  sheet.views = [{ state: 'frozen', xSplit: frozen, ySplit: headingRow, zoomScale: 90 }]
  setUpPage(sheet, headingRow)
  return { sheet, headingRow, lastRow: headingRow + grid.rows }
}

function writeCell(sheet: ExcelJS.Worksheet, headingRow: number, grid: LedgerGrid, cell: GridCell): void {
  const column = grid.columns[cell.column]
  if (!column) return
  const row = headingRow + 1 + cell.row
  const at = cell.column + 1
  const target = sheet.getCell(row, at)
  const style = cellStyle(column.centred)
  for (let below = 0; below < cell.rowSpan; below += 1) sheet.getCell(row + below, at).style = style
  if (cell.rowSpan > 1) sheet.mergeCells(row, at, row + cell.rowSpan - 1, at)
  // A plain count stays a number, so that offices can sort by it; 1.1 or 01 would lose its form.
  if (column.key === 'no' && /^[1-9]\d{0,8}$/.test(cell.text)) target.value = Number(cell.text)
  else putText(target, cell.text)
}
