import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { writeTablesXlsx } from './write-tables-xlsx.ts'

it('keeps numbers as numbers and what looks like a formula as text, below frozen headings', async () => {
  const bytes = await writeTablesXlsx([
    {
      name: '得分',
      title: '分项得分',
      note: '截至2027-03-31',
      columns: [
        { heading: '单位', width: 20 },
        { heading: '得分', width: 10, choices: ['合格', '不合格'] },
      ],
      rows: [
        ['=1+1', 8.5],
        ['云岭市水务局\u0000', null],
      ],
    },
  ])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  const sheet = workbook.getWorksheet('得分')
  const at = (row: number, column: number) => sheet?.getCell(row, column)
  expect([at(1, 1)?.value, at(2, 1)?.value, at(3, 2)?.value]).toEqual(['分项得分', '截至2027-03-31', '得分'])
  expect([at(4, 1)?.value, at(4, 1)?.numFmt, at(4, 2)?.value]).toEqual(['=1+1', '@', 8.5])
  expect([at(5, 1)?.value, at(5, 2)?.value]).toEqual(['云岭市水务局', null])
  expect(at(5, 2)?.dataValidation).toMatchObject({ type: 'list', formulae: ['"合格,不合格"'] })
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 })
  expect(sheet?.pageSetup.printTitlesRow).toBe('3:3')
})
