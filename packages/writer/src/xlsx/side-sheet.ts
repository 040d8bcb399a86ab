import type ExcelJS from 'exceljs'
import type { SideTable } from '../ledger/side-tables.ts'
import { offerChoices } from './offer-choices.ts'
import { setUpPage } from './page-setup.ts'
import { putText } from './put-text.ts'
import { fitRows } from './row-heights.ts'
import { cellStyle, headingStyle, titleStyle } from './styles.ts'

/** Writes one plain table on a sheet of its own, with the same care as the ledger. */
export function writeSideSheet(workbook: ExcelJS.Workbook, table: SideTable): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(table.title)
  sheet.mergeCells(1, 1, 1, table.columns.length)
  const title = sheet.getCell(1, 1)
  title.style = titleStyle
  title.value = table.title
  sheet.getRow(1).height = 34
  table.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width
    const cell = sheet.getCell(2, index + 1)
    cell.style = headingStyle
    cell.value = column.heading
    if (column.choices) offerChoices(sheet, index + 1, 3, table.rows.length, column.choices)
  })
  sheet.getRow(2).height = 26
  table.rows.forEach((values, index) => {
    const row = index + 3
    values.forEach((value, at) => {
      const cell = sheet.getCell(row, at + 1)
      cell.style = cellStyle(table.columns[at]?.centred ?? false)
      if (typeof value === 'number') cell.value = value
      else putText(cell, value)
    })
    const fitted = values.map((value, at) => ({
      row: 0,
      rowSpan: 1,
      width: table.columns[at]?.width ?? 10,
      text: String(value),
    }))
    sheet.getRow(row).height = fitRows(1, fitted)[0] ?? 20
  })
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 2, zoomScale: 90 }]
  setUpPage(sheet, 2)
  return sheet
}
