import ExcelJS from 'exceljs'

/** Opens a workbook and gives the value of every cell. Throws where it does not open. */
export async function readCells(bytes: Uint8Array): Promise<unknown[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  return workbook.worksheets.flatMap((sheet) =>
    sheet.getSheetValues().flatMap((row) => (Array.isArray(row) ? row : [])),
  )
}
