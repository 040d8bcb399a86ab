import { AppError } from '@wanwu/contract'
import type ExcelJS from 'exceljs'

/** What a spreadsheet would take for the beginning of a formula when the cell is edited or saved as CSV. */
const looksLikeFormula = /^[\s]*[=+\-@\t\r]/u

/** The most characters a cell can hold (ECMA-376 limit of Excel). */
const cellLimit = 32_767

/**
 * Puts text into a cell so that it stays text: it is stored as a string, never as a formula, and where it looks
 * like a formula or a number the cell gets the text format, so that editing does not turn it into one.
 * Throws TOO_LARGE for a text that no cell can hold: cutting it would lose words of the plan.
 */
export function putText(cell: ExcelJS.Cell, text: string): void {
  if (text === '') return
  if (text.length > cellLimit) throw tooLong(cell.address)
  cell.value = text
  if (looksLikeFormula.test(text) || /^[\d.,/:\-%\s]+$/u.test(text)) cell.numFmt = '@'
}

function tooLong(address: string): AppError {
  return new AppError('TOO_LARGE', {
    message: {
      zh: `单元格${address}的文字超过Excel上限（${cellLimit}字）`,
      en: `The text of cell ${address} exceeds what Excel can hold (${cellLimit} characters)`,
    },
    next: { zh: '请改用Word格式导出，或先拆分该任务', en: 'Export to Word instead, or split the task first' },
    data: { limit: cellLimit, address },
  })
}
