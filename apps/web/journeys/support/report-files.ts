import type { ReportLine } from '@wanwu/contract'
import { docxParagraph, makeDocx } from '@wanwu/reader/samples/make-docx.ts'
import ExcelJS from 'exceljs'

/** The first row of duties in a unit's workbook, below title, note and headings. */
const firstRow = 4

/** Fills every row of the workbook that a unit downloaded, as its liaison would in Excel. */
export async function fillRows(bytes: Uint8Array, lines: readonly ReportLine[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('The workbook has no sheet.')
  for (const index of lines.keys()) {
    const row = sheet.getRow(firstRow + index)
    row.getCell('D').value = ['有进展', '持续推进', '已完成'][index % 3] ?? ''
    row.getCell('E').value = `完成样线${index + 2}条，巡护${index + 9}次。`
    if (index % 3 === 2) row.getCell('J').value = '2026-09-18'
    if (index % 4 === 1) row.getCell('F').value = '两台相机丢失。'
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** What `writtenReport` says of the duty at an index. */
export const writtenOf = (index: number): string => `完成第${index + 1}批核查，形成清单。`

/** A report in Word: a word on the whole, then a heading and two sentences a duty. */
export function writtenReport(lines: readonly ReportLine[]): Buffer {
  const body = [
    docxParagraph('关于本季度工作进展的报告'),
    docxParagraph('本季度各项工作按计划推进。'),
    ...lines.flatMap(({ task }, index) => [
      docxParagraph(`${index + 1}．${task.title ?? task.text.slice(0, 30)}`),
      docxParagraph(`${writtenOf(index)}存在问题：人手不足。`),
    ]),
  ]
  return Buffer.from(makeDocx({ body: body.join('') }))
}
