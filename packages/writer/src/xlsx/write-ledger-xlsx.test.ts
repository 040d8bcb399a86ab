import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { as, ledger, task } from '../fixtures/build-ledger.ts'
import { inventedLedger, rowLedger } from '../fixtures/invented-ledger.ts'
import { writeLedgerXlsx, type XlsxOptions } from './write-ledger-xlsx.ts'

async function open(source = inventedLedger, options?: XlsxOptions) {
  const bytes = await writeLedgerXlsx(source, options)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  const sheet = workbook.getWorksheet('责任分工台账')
  if (!sheet) throw new Error('no ledger sheet')
  return { workbook, sheet }
}

const headings = [
  '序号',
  '章节',
  '重点任务',
  '工作内容',
  '工作举措',
  '牵头单位',
  '责任单位',
  '配合单位',
  '完成时限',
  '周期',
  '备注',
]

describe('writeLedgerXlsx', () => {
  it('keeps the columns of the ledger in official order, under title, head and binding sentence', async () => {
    const { sheet } = await open()
    expect(sheet.getCell('A1').value).toBe(inventedLedger.document.title)
    expect(sheet.getCell('A2').value).toBe(
      '文号：云环委办发〔2025〕7号　发文机关：云岭市生态环境保护委员会办公室　发文日期：2025年3月6日　适用地区：云岭市',
    )
    expect(sheet.getCell('A3').value).toBe('说明：以下各项任务均需各县（市、区）落实，不再列出。')
    expect(headings.map((_, index) => sheet.getCell(4, index + 1).value)).toEqual(headings)
  })

  it('gives the task its own row and every measure one of its own', async () => {
    const { sheet } = await open()
    const column = (letter: string) => [5, 6, 7, 8].map((row) => sheet.getCell(`${letter}${row}`).value)
    expect(column('E')).toEqual([
      null,
      '1. 《示例省湿地管理条例》出台后，市林业局牵头制定实施细则。',
      '2. 市司法局每半年组织一次执法案卷评查，市公安局配合。',
      '3. 各县（市、区）建立联络员名册。',
    ])
    expect(column('F')).toEqual(['市司法局、市生态环境局', '市林业局', '市司法局', null])
    expect(column('H')).toEqual([null, null, '市公安局', null])
    expect(sheet.getCell('J7').value).toBe('每半年')
    expect(sheet.getCell('K6').value).toBe('《示例省湿地管理条例》出台后')
  })

  it('merges the section over its tasks and the task over its measures', async () => {
    const { sheet } = await open()
    expect(sheet.getCell('B9').master.address).toBe('B5')
    expect(sheet.getCell('B10').master.address).toBe('B10')
    expect(sheet.getCell('D8').master.address).toBe('D5')
    expect(sheet.getCell('F6').master.address).toBe('F6')
  })

  it('merges a heading printed over several rows and leaves their numbers apart', async () => {
    const { sheet } = await open(rowLedger)
    const first = 4
    expect(sheet.getCell(`C${first}`).value).toBe('（一）加快制度建设')
    expect(sheet.getCell(`C${first + 1}`).master.address).toBe(`C${first}`)
    expect(sheet.getCell(`C${first + 2}`).value).toBe('（二）加强执法检查')
    expect(sheet.getCell(`A${first + 1}`).value).toBe(2)
  })

  it('lets nothing become a formula', async () => {
    const hostile = ['=1+1', '+8613', '-x', '@SUM(A1)', '\t=2', '＝1'].map((text) =>
      task({ text, units: as('lead', '=cmd|x') }),
    )
    const { sheet } = await open(ledger({ tasks: hostile }))
    for (let row = 4; row < 10; row += 1) {
      for (const letter of ['D', 'F']) {
        const cell = sheet.getCell(`${letter}${row}`)
        expect(cell.type).toBe(ExcelJS.ValueType.String)
      }
    }
    expect(sheet.getCell('D4').numFmt).toBe('@')
    expect(sheet.getCell('D4').value).toBe('=1+1')
    expect(sheet.getCell('D6').numFmt).toBe('@')
  })

  it('freezes headings and first columns, prints A4 landscape with repeated headings', async () => {
    const { sheet } = await open()
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 4 })
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '4:4',
    })
    expect(sheet.headerFooter.oddFooter).toContain('&P')
  })

  it('offers the units and words as drop-downs without forbidding others', async () => {
    const { workbook, sheet } = await open(inventedLedger, {
      units: ['市林业局', '市水务局'],
      statusColumns: [
        {
          heading: '状态',
          choices: ['推进中', '已完成（待核）'],
          value: (_, measure) => (measure ? '' : '推进中'),
        },
      ],
    })
    expect(sheet.getCell('G5').dataValidation).toMatchObject({ type: 'list', formulae: ['选项!$A$2:$A$3'] })
    expect(sheet.getCell('G5').dataValidation?.showErrorMessage).toBeFalsy()
    expect(sheet.getCell('L4').value).toBe('状态')
    expect(sheet.getCell('L5').dataValidation).toMatchObject({ type: 'list', formulae: ['选项!$D$2:$D$3'] })
    expect(workbook.getWorksheet('选项')?.getCell('D3').value).toBe('已完成（待核）')
  })

  it('puts targets and reporting duties on sheets of their own, anomalies only when asked', async () => {
    const { workbook } = await open()
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      '责任分工台账',
      '目标指标',
      '报送要求',
      '选项',
    ])
    const targets = workbook.getWorksheet('目标指标')
    expect(targets?.getRow(3).values).toEqual([
      undefined,
      1,
      '森林覆盖率',
      2027,
      '不低于',
      48.5,
      '%',
      '森林覆盖率达到48.5%以上',
    ])
    const asked = await open(inventedLedger, { anomalies: true })
    expect(asked.workbook.getWorksheet('存疑')?.getCell('D3').value).toBe('本条没有列出任何单位')
  })

  it('refuses a text that no cell can hold, and drops characters that no XML can hold', async () => {
    await expect(
      writeLedgerXlsx(ledger({ tasks: [task({ text: '长'.repeat(32_768) })] })),
    ).rejects.toMatchObject({ code: 'TOO_LARGE' })
    const { sheet } = await open(ledger({ tasks: [task({ text: '保护\u0007湿地\ud800' })] }))
    expect(sheet.getCell('D4').value).toBe('保护湿地\ufffd')
  })
})
