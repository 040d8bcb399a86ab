import ExcelJS from 'exceljs'
import { printable } from '../ledger/printable.ts'
import { offerChoices } from './offer-choices.ts'
import { setUpPage } from './page-setup.ts'
import { putText } from './put-text.ts'
import { fitRows } from './row-heights.ts'
import { cellStyle, headingStyle, noteStyle, titleStyle } from './styles.ts'

/** One sheet: a title and a line below it, if any, headings with their widths in characters, and rows. */
export interface TableSheet {
  name: string
  title?: string
  note?: string
  /** `choices` are offered as a drop-down, at most 255 characters in all; anything else may still be typed */
  columns: readonly { heading: string; width: number; choices?: readonly string[] }[]
  /** numbers stay numbers, everything else is text and never a formula */
  rows: readonly (readonly (string | number | null)[])[]
}

/** Height in points at which every text of a row is seen whole. */
function heightOf(texts: TableSheet['rows'][number], widths: readonly number[]): number {
  const cells = texts.map((text, index) => ({
    row: 0,
    rowSpan: 1,
    width: widths[index] ?? 10,
    text: String(text ?? ''),
  }))
  return Math.max(22, fitRows(1, cells)[0] ?? 0)
}

function writeSheet(workbook: ExcelJS.Workbook, table: TableSheet): void {
  const sheet = workbook.addWorksheet(table.name)
  const last = table.columns.length
  const widths = table.columns.map((column) => column.width)
  const width = widths.reduce((sum, each) => sum + each, 0)
  const head = [
    ...(table.title ? [{ text: table.title, style: titleStyle, height: 32 }] : []),
    ...(table.note ? [{ text: table.note, style: noteStyle, height: heightOf([table.note], [width]) }] : []),
  ]
  for (const [index, line] of head.entries()) {
    sheet.mergeCells(index + 1, 1, index + 1, last)
    const cell = sheet.getCell(index + 1, 1)
    cell.style = line.style
    putText(cell, printable(line.text))
    sheet.getRow(index + 1).height = line.height
  }
  const headingRow = head.length + 1
  sheet.getRow(headingRow).height = 26
  for (const [index, column] of table.columns.entries()) {
    sheet.getColumn(index + 1).width = column.width
    const cell = sheet.getCell(headingRow, index + 1)
    cell.style = headingStyle
    putText(cell, printable(column.heading))
  }
  for (const [index, { choices }] of table.columns.entries()) {
    if (choices) offerChoices(sheet, index + 1, headingRow + 1, table.rows.length, choices)
  }
  for (const [at, row] of table.rows.entries()) {
    sheet.getRow(headingRow + 1 + at).height = heightOf(row, widths)
    for (const [index, value] of row.entries()) {
      const cell = sheet.getCell(headingRow + 1 + at, index + 1)
      cell.style = cellStyle(typeof value === 'number')
      if (typeof value === 'number') cell.value = value
      else putText(cell, printable(value ?? ''))
    }
  }
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: headingRow }]
  setUpPage(sheet, headingRow)
}

/** Writes plain tables as a workbook that prints on A4 with its headings on every page. */
export async function writeTablesXlsx(
  tables: readonly TableSheet[],
  writtenAt: Date = new Date(),
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Wanwu 万物'
  workbook.created = writtenAt
  workbook.modified = writtenAt
  for (const table of tables) writeSheet(workbook, table)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
