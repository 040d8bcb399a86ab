import type ExcelJS from 'exceljs'

/**
 * Offers words as a drop-down in the rows of a column. Anything else may still be typed; a list inside a validation
 * may hold 255 characters only.
 */
export function offerChoices(
  sheet: ExcelJS.Worksheet,
  column: number,
  firstRow: number,
  rows: number,
  choices: readonly string[],
): void {
  for (let row = firstRow; row < firstRow + Math.max(rows, 1); row += 1) {
    sheet.getCell(row, column).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: false,
    }
  }
}
