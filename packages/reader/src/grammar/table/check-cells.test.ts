import { describe, expect, it, test } from 'vitest'
import { makeXls } from '../../formats/samples/make-xls.ts'
import { makeXlsx, sheetRows } from '../../formats/samples/make-xlsx.ts'
import { readDocument } from '../../index.ts'
import { findUnknownRole } from './check-cells.ts'

test.each([
  ['市林草局、市水务局', null],
  ['牵头:市林草局;配合:市水务局', null],
  ['市林草局(牵头)、市水务局(协办)', null],
  ['市直:市林草局;白鹿县:县林草局', null],
  ['责任领导:某某', null],
  ['市林草局(市级)', null],
  ['统抓:市林草局', '统抓'],
  ['市林草局(包办)、市水务局', '包办'],
  ['市水务局、督查:市林草局', '督查'],
])('%s → %s', (cell, expected) => {
  expect(findUnknownRole(cell)).toBe(expected)
})

const head = ['序号', '工作内容', '牵头单位', '完成时限']
const sheet = (...rows: string[][]) => [['云岭市任务台账', '', '', ''], head, ...rows]
const merged = (...ranges: string[]) =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`
const fine = ['1', '组织保护站每季度巡护一次。', '市林草局', '2027年底前']

async function badCells(bytes: Uint8Array): Promise<string[]> {
  const { tables } = await readDocument(bytes)
  return tables.flatMap((table) => table.badCells.map((cell) => `${cell.address} ${cell.value}`))
}

describe('bad cells', () => {
  it.each([
    ['待定', '台账!D4 待定'],
    ['尽快', '台账!D4 尽快'],
    ['2027年13月底前', '台账!D4 2027年13月底前'],
    ['2027/2/30', '台账!D4 2027/2/30'],
  ])('lists a date that is none: %s', async (date, expected) => {
    const rows = sheet(fine, ['2', '在中小学开设自然课堂。', '市教育局', date])
    expect(await badCells(makeXlsx(sheetRows(rows)))).toEqual([expected])
    expect(await badCells(makeXls(rows))).toEqual([expected])
  })

  it.each([
    '2027年底前',
    '2027年6月',
    '持续推进',
    '长期坚持',
    '每季度',
    '',
    '—',
    '2027/6/30',
    '2027年12月31日前',
  ])('has nothing against %s', async (date) => {
    expect(
      await badCells(makeXlsx(sheetRows(sheet(fine, ['2', '开设自然课堂。', '市教育局', date])))),
    ).toEqual([])
  })

  it('lists a role word that is unknown', async () => {
    const rows = sheet(fine, ['2', '在中小学开设自然课堂。', '统抓：市教育局', '2027年底前'])
    expect(await badCells(makeXlsx(sheetRows(rows)))).toEqual(['台账!C4 统抓：市教育局'])
  })

  it('lists what a merged cell hides, once', async () => {
    const rows = sheet(
      fine,
      ['2', '在中小学开设自然课堂。', '市林草局', '2028年底前'],
      ['3', '编制名录。', '市水务局', '2028年底前'],
    )
    expect(await badCells(makeXlsx(sheetRows(rows), merged('C3:C5', 'D4:D5')))).toEqual(['台账!C3 市林草局'])
    expect(await badCells(makeXls(rows, ['C3:C5', 'D4:D5']))).toEqual(['台账!C3 市林草局'])
  })

  it('lists one content over rows that are numbered apart', async () => {
    const rows = sheet(fine, ['2', '', '市教育局', '2028年底前'])
    expect(await badCells(makeXlsx(sheetRows(rows), merged('B3:B4')))).toEqual([
      '台账!B3 组织保护站每季度巡护一次。',
    ])
  })
})
