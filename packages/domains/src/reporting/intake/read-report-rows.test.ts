import { utils, write } from '@e965/xlsx'
import { readSource } from '@wanwu/reader'
import { writeTablesXlsx } from '@wanwu/writer'
import { describe, expect, it } from 'vitest'
import { matchRows } from './match-rows.ts'
import { readReportRows } from './read-report-rows.ts'

const today = '2027-03-15'
const table = (rows: string[][]): Promise<Uint8Array> => {
  const [headings = [], ...values] = rows
  const columns = headings.map((heading) => ({ heading, width: 20 }))
  return writeTablesXlsx([{ name: '一季度', title: '任务进展表', columns, rows: values }])
}
const read = async (rows: string[][]) => readReportRows(await readSource(await table(rows)), today)

const line = (obligationId: string, no: string, title: string, text: string) => ({
  obligationId,
  task: { no, title, text },
})
const duties = [
  line('a', '1', '开展湖区清查', '对全市湖区的采砂点逐一清查并登记造册'),
  line('b', '2', '建设观鸟步道', '在湿地公园建设观鸟步道和解说牌'),
  line('c', '7', '培训护林队伍', '对乡镇护林队伍开展识别和急救培训'),
]

describe('rows of a workbook', () => {
  it('are read by the words of their headings, in any order, with blanks left out', async () => {
    const { rows, columns, badCells } = await read([
      ['完成状态', '任务名称', '编号', '牵头单位', '工作进展', '下步打算', '完成时间'],
      ['已完成', '开展湖区清查', '1', '甲局', '清查36处。', '', '2027/3/5'],
      ['', '建设观鸟步道', '2', '甲局', '', '', ''],
    ])
    expect(columns.map(({ meaning }) => meaning)).toEqual([
      'claim',
      'task',
      'no',
      null,
      'progress',
      'next',
      'completedOn',
    ])
    expect(badCells).toEqual([])
    expect(rows).toEqual([
      {
        key: '一季度!3',
        no: '1',
        wording: '开展湖区清查',
        given: { claim: 'done', progress: '清查36处。', completedOn: '2027-03-05' },
      },
      { key: '一季度!4', no: '2', wording: '建设观鸟步道', given: {} },
    ])
  })

  it('list every bad cell with its address, and take nothing of those cells', async () => {
    const { rows, badCells } = await read([
      ['序号', '任务', '情况', '本期进展', '完成日期'],
      ['1', '开展湖区清查', '差不多', '长'.repeat(4001), '三月五日'],
      ['2', '建设观鸟步道', '已完成', '#REF!', '2027-04-01'],
    ])
    expect(badCells.map(({ address, value, problem }) => [address, value.slice(0, 4), problem.en])).toEqual([
      ['一季度!C3', '差不多', 'Has to be one of 有进展、持续推进、已完成、未启动.'],
      ['一季度!D3', '长长长长', 'Longer than 4000 characters: 4001.'],
      ['一季度!E3', '三月五日', 'No date; write it as 2027-03-05.'],
      ['一季度!D4', '#REF', 'The formula is in error and has no value.'],
      ['一季度!E4', '2027', 'The day of completion is still to come.'],
    ])
    expect(rows.map(({ given }) => given)).toEqual([{}, { claim: 'done' }])
  })

  it('are read from a workbook of Excel 97, rows of one merged task together', async () => {
    const sheet = utils.aoa_to_sheet([
      ['一季度进展'],
      ['序号', '重点任务', '进展情况', '存在的问题'],
      ['1', '开展湖区清查', '清查36处。', ''],
      ['', '', '登记造册。', '船只不足。'],
    ])
    sheet['!merges'] = [0, 1].map((c) => ({ s: { r: 2, c }, e: { r: 3, c } }))
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, '进展')
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }))
    expect(readReportRows(await readSource(bytes), today).rows).toEqual([
      {
        key: '进展!3',
        no: '1',
        wording: '开展湖区清查',
        given: { progress: '清查36处。\n登记造册。', problem: '船只不足。' },
      },
    ])
  })

  it('are read from the table of a document too', async () => {
    const html = `<html><body><table><tr><th>编号</th><th>工作任务</th><th>情况</th><th>工作进展</th></tr>
      <tr><td>2</td><td>建设观鸟步道</td><td>大概</td><td>完成选线。</td></tr></table></body></html>`
    const { rows, badCells } = readReportRows(await readSource(new TextEncoder().encode(html)), today)
    expect(rows.map(({ no, given }) => [no, given])).toEqual([['2', { progress: '完成选线。' }]])
    expect(badCells.map(({ address }) => address)).toEqual(['R2C3'])
  })

  it('are none where no heading says what of a report stands in them', async () => {
    expect(
      await read([
        ['姓名', '电话'],
        ['甲', '1'],
      ]),
    ).toEqual({ columns: [], rows: [], badCells: [] })
  })
})

describe('the duty of a row', () => {
  const ask = (...rows: [no: string, wording: string][]) =>
    matchRows(
      duties,
      rows.map(([no, wording], index) => ({ key: String(index), no, wording, given: {} })),
    ).map(({ obligationId, reason }) => [obligationId, reason])

  it.each<[string, [string, string][], [string | null, string | null][]]>([
    ['heading and words', [['1', '开展湖区清查\n对全市湖区的采砂点逐一清查并登记造册']], [['a', null]]],
    ['the heading alone', [['2', '建设观鸟步道']], [['b', null]]],
    ['the words alone, under another number', [['1', '对乡镇护林队伍开展识别和急救培训']], [['c', null]]],
    ['words written otherwise', [['7', '对乡镇护林队伍开展识别培训']], [['c', null]]],
    ['the number alone is asked', [['2', '']], [['b', 'number']]],
    ['nothing alike is asked', [['9', '组织年度表彰']], [[null, 'none']]],
  ])('%s', (_, rows, answer) => {
    const [found] = ask(...rows)
    const [expected] = answer
    if (expected?.[1] === 'number') expect(found?.[1]).toBe('number')
    else expect(found).toEqual(expected)
  })

  it('is asked where two rows are about it', () => {
    const found = ask(['1', '开展湖区清查'], ['1', '开展湖区清查'])
    expect(found.some(([, reason]) => reason !== null)).toBe(true)
  })
})
