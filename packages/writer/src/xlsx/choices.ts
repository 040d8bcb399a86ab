import type ExcelJS from 'exceljs'
import type { LedgerColumn } from '../ledger/columns.ts'
import { printable } from '../ledger/printable.ts'
import { setUpPage } from './page-setup.ts'
import { putText } from './put-text.ts'
import { cellStyle, headingStyle } from './styles.ts'
import type { TaskSheet } from './task-sheet.ts'

/** A named list of words on the sheet 选项, and the columns it is offered in. */
interface ChoiceList {
  heading: string
  words: readonly string[]
  columns: readonly string[]
}

const periods = ['每月', '每季度', '每半年', '每年']
const timeWords = ['持续推进', '长期坚持']

/**
 * Adds the drop-downs. The words stand on a visible sheet of their own (选项), because a list inside a
 * validation may hold 255 characters only. Anything else may still be typed: a cell often names several units.
 */
export function addChoices(
  workbook: ExcelJS.Workbook,
  target: TaskSheet,
  columns: readonly LedgerColumn[],
  units: readonly string[],
): void {
  const own = columns.flatMap((column) =>
    column.choices ? [{ heading: column.heading, words: column.choices, columns: [column.key] }] : [],
  )
  const lists: ChoiceList[] = [
    { heading: '单位名称', words: units, columns: ['lead', 'responsible', 'support'] },
    { heading: '常用时限', words: timeWords, columns: ['schedule'] },
    { heading: '常用周期', words: periods, columns: ['recurrence'] },
    ...own,
  ].filter((list) => list.words.length > 0)
  const sheet = workbook.addWorksheet('选项')
  lists.forEach((list, index) => {
    const letter = sheet.getColumn(index + 1).letter
    sheet.getColumn(index + 1).width = 30
    const heading = sheet.getCell(1, index + 1)
    heading.style = headingStyle
    heading.value = printable(list.heading)
    list.words.forEach((word, at) => {
      const cell = sheet.getCell(at + 2, index + 1)
      cell.style = cellStyle(false)
      putText(cell, printable(word))
    })
    const source = `选项!$${letter}$2:$${letter}$${list.words.length + 1}`
    for (const key of list.columns) offer(target, columns, key, source)
  })
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 0 }]
  setUpPage(sheet, 1)
}

function offer(target: TaskSheet, columns: readonly LedgerColumn[], key: string, source: string): void {
  const index = columns.findIndex((column) => column.key === key)
  if (index < 0) return
  for (let row = target.headingRow + 1; row <= target.lastRow; row += 1) {
    target.sheet.getCell(row, index + 1).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [source],
      showErrorMessage: false,
      showInputMessage: false,
    }
  }
}
