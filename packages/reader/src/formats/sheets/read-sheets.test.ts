import { describe, expect, it } from 'vitest'
import { readSource } from '../read-source.ts'
import { makeXls } from '../samples/make-xls.ts'
import { makeXlsx, sheetRows } from '../samples/make-xlsx.ts'
import { cellsOf, paragraphsOf } from '../samples/outline-source.ts'

const rows = [
  ['云岭市任务台账', '', ''],
  ['', '', ''],
  ['任务', '单位', '时限'],
  ['一、巡护', '市林草局', '持续推进'],
  ['', '市公安局', ''],
  ['注：各县区参照执行', '', ''],
]
const expected = [
  '0,0 1×1 任务',
  '0,1 1×1 单位',
  '0,2 1×1 时限',
  '1,0 2×1 一、巡护',
  '1,1 1×1 市林草局',
  '1,2 1×1 持续推进',
  '2,1 1×1 市公安局',
  '2,2 1×1',
]

describe('workbooks', () => {
  it('reads title, table with merges and addresses, and note of an .xlsx', async () => {
    const bytes = makeXlsx(
      sheetRows(rows),
      '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A4:A5"/></mergeCells>',
    )
    const source = await readSource(bytes)
    expect(paragraphsOf(source)).toEqual(['云岭市任务台账', '注：各县区参照执行'])
    expect(cellsOf(source).map((cell) => cell.trim())).toEqual(expected)
    expect(source.blocks[1]).toMatchObject({
      sheet: '台账',
      cells: expect.arrayContaining([expect.objectContaining({ text: '市公安局', address: 'B5' })]),
    })
  })

  it('reads the same from an .xls', async () => {
    const source = await readSource(makeXls(rows, ['A1:C1', 'A4:A5']))
    expect(source.format).toBe('xls')
    expect(paragraphsOf(source)).toEqual(['云岭市任务台账', '注：各县区参照执行'])
    expect(cellsOf(source).map((cell) => cell.trim())).toEqual(expected)
  })

  it('prints numbers, dates and last values of formulas as the sheet shows them', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="57"/></cellXfs>'
    const cells =
      '<row r="1"><c r="A1"><v>3</v></c><c r="B1" s="1"><v>45657</v></c><c r="C1" s="2"><f>1/3</f><v>0.4583</v></c><c r="D1" s="3"><v>45657</v></c><c r="E1" t="str"><f>A1</f><v>合计</v></c></row>'
    expect(cellsOf(await readSource(makeXlsx(cells, '', styles))).map((cell) => cell.split(' ')[2])).toEqual([
      '3',
      '2024/12/31',
      '45.8%',
      '2024年12月',
      '合计',
    ])
  })
})
