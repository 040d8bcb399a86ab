import type ExcelJS from 'exceljs'

/**
 * Fonts of a workbook. A workbook can name one font only; family and character set (134: Simplified Chinese)
 * tell a machine without it which kind to put in its place.
 */
const song = (size: number): Partial<ExcelJS.Font> => ({ name: '仿宋', size, family: 1, charset: 134 })
const hei = (size: number): Partial<ExcelJS.Font> => ({ name: '黑体', size, family: 2, charset: 134 })

const hairline: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF7C7B6F' } }
const box: Partial<ExcelJS.Borders> = { top: hairline, left: hairline, bottom: hairline, right: hairline }

/** The title row. */
export const titleStyle: Partial<ExcelJS.Style> = {
  font: hei(18),
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
}

/** Lines between title and headings. */
export const noteStyle: Partial<ExcelJS.Style> = {
  font: song(11),
  alignment: { horizontal: 'left', vertical: 'middle', wrapText: true },
}

/** The heading row. */
export const headingStyle: Partial<ExcelJS.Style> = {
  font: hei(11),
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: box,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4EEE8' } },
}

/** A cell of the table. */
export function cellStyle(centred: boolean): Partial<ExcelJS.Style> {
  return {
    font: song(11),
    alignment: {
      horizontal: centred ? 'center' : 'left',
      vertical: 'middle',
      wrapText: true,
    },
    border: box,
  }
}
