import type ExcelJS from 'exceljs'

const inches = (millimetres: number) => millimetres / 25.4

/**
 * A4 landscape, as wide as the page and as long as needed, headings printed again on every page, page number
 * at the foot. Margins leave room for binding at the top edge.
 */
export function setUpPage(sheet: ExcelJS.Worksheet, headingRow: number): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${headingRow}:${headingRow}`,
    margins: {
      left: inches(12),
      right: inches(12),
      top: inches(20),
      bottom: inches(18),
      header: inches(8),
      footer: inches(9),
    },
  }
  sheet.headerFooter = { oddFooter: '&C&"宋体"&11第 &P 页，共 &N 页' }
}
