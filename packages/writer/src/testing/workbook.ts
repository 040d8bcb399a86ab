import ExcelJS from 'exceljs'

/** A row by heading; null is a cell that is merged with the one above. */
export type SheetRow = Record<string, string | null>

/** The task sheet of a ledger, taken apart: lines above the headings, headings in order, rows. */
export interface TaskSheet {
  lines: string[]
  headings: string[]
  rows: SheetRow[]
}

/** Takes the first sheet of a workbook apart; the heading row is the first that says 序号. */
export async function openSheet(bytes: Uint8Array): Promise<TaskSheet> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Uint8Array.from(bytes).buffer)
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('The workbook has no sheet')
  const grid: (string | null)[][] = []
  sheet.eachRow({ includeEmpty: false }, (row) => {
    grid.push(
      Array.from({ length: sheet.columnCount }, (_, index) => {
        const cell = row.getCell(index + 1)
        return cell.isMerged && cell.master.row !== cell.row ? null : cell.text
      }),
    )
  })
  const head = grid.findIndex((cells) => cells[0] === '序号')
  const headings = (grid[head] ?? []).map((text) => text ?? '')
  return {
    lines: grid.slice(0, head).map((cells) => cells[0] ?? ''),
    headings,
    rows: grid
      .slice(head + 1)
      .map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? null]))),
  }
}

/** Puts a sheet together again: cells that are null merge with the one above. */
export async function writeSheet({ lines, headings, rows }: TaskSheet, name = '台账'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(name)
  for (const line of lines) sheet.addRow([line])
  sheet.addRow(headings)
  const first = lines.length + 2
  for (const row of rows) sheet.addRow(headings.map((heading) => row[heading] ?? ''))
  headings.forEach((heading, column) => {
    let top = 0
    rows.forEach((row, index) => {
      if (row[heading] !== null) top = index
      else if (rows[index + 1]?.[heading] !== null && index > top)
        sheet.mergeCells(first + top, column + 1, first + index, column + 1)
    })
  })
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Renames a heading, and its cells with it. */
export function rename(sheet: TaskSheet, from: string, to: string): void {
  sheet.headings = sheet.headings.map((heading) => (heading === from ? to : heading))
  for (const row of sheet.rows) {
    row[to] = row[from] ?? null
    delete row[from]
  }
}

/** Leaves columns out. */
export function dropColumns(sheet: TaskSheet, ...headings: string[]): void {
  sheet.headings = sheet.headings.filter((heading) => !headings.includes(heading))
}
