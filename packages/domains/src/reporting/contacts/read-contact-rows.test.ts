import type { SourceDocument } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import { readContactHeading } from './contact-headings.ts'
import { readContactRows } from './read-contact-rows.ts'

/** A sheet as the reader gives it: rows of cells, the same text going on to the right where it is null. */
function sheet(rows: readonly (readonly string[])[]): SourceDocument {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text,
      start: 0,
      page: null,
      address: `${String.fromCharCode(65 + column)}${row + 1}`,
    })),
  )
  const columns = Math.max(...rows.map((texts) => texts.length))
  const table = {
    kind: 'table',
    start: 0,
    end: 0,
    rows: rows.length,
    columns,
    headerRows: 1,
    sheet: '名单',
    cells,
  }
  return { format: 'xlsx', blocks: [table] } as unknown as SourceDocument
}

describe('headings of a contact register', () => {
  it.each([
    ['单 位', 'unit'],
    ['成员单位名称', 'unit'],
    ['分管领导', 'leader'],
    ['主管负责同志', 'leader'],
    ['领导电话', 'leaderPhone'],
    ['责任科室', 'office'],
    ['联络员姓名', 'liaison'],
    ['联系电话', 'phone'],
    ['手机号码', 'mobile'],
    ['办公室电话', 'officePhone'],
    ['电子邮箱', 'email'],
    ['备注', 'remark'],
    ['序号', null],
    ['职务', 'liaisonPost'],
  ])('%s: %s', (heading, meaning) => {
    expect(readContactHeading(heading)).toBe(meaning)
  })
})

describe('rows of a contact register', () => {
  it('are read under the headings offices use; a telephone belongs to the person before it', () => {
    const { rows, badCells } = readContactRows(
      sheet([
        ['示例市联系人名单'],
        ['序号', '单位', '分管领导', '电话', '科室', '联系人', '电话', '备注'],
        [
          '1',
          '市林草局',
          '示例甲（副局长）',
          '0999-8800100',
          '保护科',
          '示例乙',
          '１３９００００１２３４',
          '',
        ],
        ['2', '市水务局', '示例丙', '', '河湖科', '示例丁', '0999－8800200', '周末请打值班室'],
        ['', '', '', '', '', '', '', '填表说明'],
      ]),
    )
    expect(badCells).toEqual([])
    expect(rows.map(({ printed, given }) => [printed, given])).toEqual([
      [
        '市林草局',
        {
          leader: '示例甲',
          leaderPost: '副局长',
          leaderPhone: '0999-8800100',
          office: '保护科',
          liaison: '示例乙',
          mobile: '13900001234',
        },
      ],
      [
        '市水务局',
        {
          leader: '示例丙',
          office: '河湖科',
          liaison: '示例丁',
          officePhone: '0999-8800200',
          remark: '周末请打值班室',
        },
      ],
    ])
  })

  it('name every bad cell by its address; a shortened number is no data', () => {
    const { rows, badCells } = readContactRows(
      sheet([
        ['单位', '联系人', '手机', '邮箱'],
        ['市林草局', '示例乙', '139****1234', 's***@example.invalid'],
        ['市水务局', '示例丁', '1.39E+10', '无'],
        ['市财政局', '#REF!', '', ''],
      ]),
    )
    expect(rows.map(({ given }) => given)).toEqual([{ liaison: '示例乙' }, { liaison: '示例丁' }, {}])
    expect(badCells.map(({ address, value }) => [address, value])).toEqual([
      ['名单!C2', '139****1234'],
      ['名单!D2', 's***@example.invalid'],
      ['名单!C3', '1.39E+10'],
      ['名单!D3', '无'],
      ['名单!B4', '#REF!'],
    ])
  })

  it('are none in a table that names no units', () => {
    expect(
      readContactRows(
        sheet([
          ['任务', '进展'],
          ['一', '完成'],
        ]),
      ).rows,
    ).toEqual([])
  })
})
