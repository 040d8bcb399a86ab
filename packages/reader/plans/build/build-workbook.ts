import exceljs from 'exceljs'
import type { Plan, PlanTable } from '../parse-plan.ts'

/**
 * The first table of the plan as a sheet: the centred line before it as a merged title row, then the table with
 * its merged cells, then what follows it as notes. Prose before that title is left out, as offices do.
 */
export async function buildWorkbook(plan: Plan): Promise<Uint8Array> {
  const at = plan.blocks.findIndex((block) => block.kind === 'table')
  const table = plan.blocks[at]
  if (table?.kind !== 'table') throw new Error('the plan has no table')
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('清单')
  const title = plan.blocks[at - 1]
  if (title?.kind === 'paragraph') addLine(sheet, title.text, table.columns)
  addTable(sheet, table)
  for (const block of plan.blocks.slice(at + 1)) {
    if (block.kind === 'table') addTable(sheet, block)
    else addLine(sheet, block.text, table.columns)
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Whether the sheet holds the whole plan, so that all of its ledger can be read from it. */
export function holdsWholePlan(plan: Plan): boolean {
  return plan.blocks.findIndex((block) => block.kind === 'table') <= 1
}

function addLine(sheet: exceljs.Worksheet, text: string, columns: number): void {
  const row = sheet.addRow([text])
  sheet.mergeCells(row.number, 1, row.number, columns)
}

function addTable(sheet: exceljs.Worksheet, table: PlanTable): void {
  const top = sheet.rowCount + 1
  for (const cell of table.cells) {
    sheet.getCell(top + cell.row, cell.column + 1).value = /^\d{1,3}$/.test(cell.text)
      ? Number(cell.text)
      : cell.text
  }
  for (const cell of table.cells) {
    if (cell.rowSpan === 1 && cell.columnSpan === 1) continue
    sheet.mergeCells(
      top + cell.row,
      cell.column + 1,
      top + cell.row + cell.rowSpan - 1,
      cell.column + cell.columnSpan,
    )
  }
}
