import {
  confirmIntake,
  exportReportRows,
  getReport,
  type IntakePreview,
  previewIntake,
  saveEntry,
  submitReport,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'

const forestry = '云岭市林业和草原局'
const text = (words: string) => ({ body: Uint8Array.from(new TextEncoder().encode(words)) })

/** Fills cells of a downloaded workbook in, as a person does in Excel. */
async function fill(blob: Blob, cells: Record<string, string>): Promise<{ body: Uint8Array<ArrayBuffer> }> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await blob.arrayBuffer())
  const sheet = workbook.worksheets[0]
  for (const [address, value] of Object.entries(cells)) {
    const cell = sheet?.getCell(address)
    if (cell) cell.value = value
  }
  return { body: Uint8Array.from(new Uint8Array(await workbook.xlsx.writeBuffer())) }
}

describe.each(testEngines)('other ways into a report on %s', (engine) => {
  let desk: ReportDesk
  let reportId: string
  let downloaded: Blob
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    reportId = (await desk.reportOf(await desk.open(), forestry)).id
  })
  afterAll(() => desk?.close())

  const preview = (upload: { body: Uint8Array<ArrayBuffer> }): Promise<IntakePreview> =>
    desk.liaison.call(previewIntake, { reportId }, upload)
  const confirmation = { reportId: '', fileName: '填报表.xlsx', entries: [], narrative: null }

  it('asks who is there', async () => {
    const visitor = desk.visitor()
    for (const call of [
      visitor.download(exportReportRows, { reportId }),
      visitor.call(previewIntake, { reportId }, text('一、总体情况')),
      visitor.call(confirmIntake, { ...confirmation, reportId }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    }
  })

  it('keeps other units out, and the office from writing', async () => {
    for (const [client, code] of [
      [desk.neighbour, 'NOT_FOUND'],
      [desk.office, 'FORBIDDEN'],
    ] as const) {
      await expect(client.download(exportReportRows, { reportId })).rejects.toMatchObject({ code })
      await expect(client.call(previewIntake, { reportId }, text('工作开展顺利。'))).rejects.toMatchObject({
        code,
      })
      await expect(client.call(confirmIntake, { ...confirmation, reportId })).rejects.toMatchObject({ code })
    }
  })

  it('gives the unit its rows with a drop-down, and reads them back filled in', async () => {
    const { blob, fileName } = await desk.liaison.download(exportReportRows, { reportId })
    downloaded = blob
    expect(fileName).toBe('云岭市林业和草原局-2027年第一季度-填报表.xlsx')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await blob.arrayBuffer())
    const sheet = workbook.worksheets[0]
    expect(sheet?.getRow(3).values).toEqual([
      undefined,
      ...['序号', '任务', '职责', '情况', '本期进展', '存在问题', '原因', '下一步', '需协调', '完成日期'],
    ])
    expect(sheet?.getCell('D4').dataValidation.formulae).toEqual(['"有进展,持续推进,已完成,未启动"'])

    const filled = await fill(blob, {
      D4: '已完成',
      E4: '完成本底调查。',
      J4: '2027-03-01',
      D5: '持续推进',
      E5: '监测一次。',
    })
    const { rows, badCells, pieces } = await preview(filled)
    const { lines } = await desk.liaison.call(getReport, { reportId })
    expect(badCells).toEqual([])
    expect(pieces).toEqual([])
    expect(rows.map(({ obligationId, reason }) => [obligationId, reason])).toEqual(
      lines.map(({ obligationId }) => [obligationId, null]),
    )
    expect(rows.map(({ given }) => given)).toEqual([
      { claim: 'done', progress: '完成本底调查。', completedOn: '2027-03-01' },
      { claim: 'continuing', progress: '监测一次。' },
      {},
    ])
    expect(lines.map(({ revision }) => revision)).toEqual([0, 0, 0])
  })

  it('names bad cells by their address, and asks what is doubtful', async () => {
    const { rows, badCells } = await preview(
      await fill(downloaded, { D4: '还行', J5: '昨天', A6: '', B6: '组织年度总结', E6: '已总结。' }),
    )
    expect(badCells.map(({ address, rowKey }) => [address, rowKey])).toEqual([
      ['填报表!D4', '填报表!4'],
      ['填报表!J5', '填报表!5'],
    ])
    expect(rows[2]).toMatchObject({ obligationId: null, reason: 'none', given: { progress: '已总结。' } })
    const { lines } = await desk.liaison.call(getReport, { reportId })
    expect(lines.every(({ revision }) => revision === 0)).toBe(true)
  })

  it('refuses what is no document', async () => {
    await expect(
      preview({ body: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }),
    ).rejects.toMatchObject({ code: 'UNSUPPORTED_FORMAT' })
  })

  it('keeps what is confirmed as drafts, leaving alone what the file does not say', async () => {
    const { lines } = await desk.liaison.call(getReport, { reportId })
    const [first, second] = lines
    if (!first || !second) throw new Error('the report has duties')
    await desk.liaison.call(saveEntry, {
      reportId,
      obligationId: first.obligationId,
      revision: 0,
      content: {
        ...first.content,
        problem: '人手不足。',
        figures: [{ name: '样线', value: 12, unit: '条', targetId: null }],
      },
    })
    const entries = [
      {
        obligationId: first.obligationId,
        revision: 1,
        given: { claim: 'progress' as const, progress: '完成四处。' },
      },
      {
        obligationId: second.obligationId,
        revision: 0,
        given: { claim: 'continuing' as const, progress: '监测一次。' },
      },
    ]
    const narrative = { revision: 0, text: '总体平稳。' }
    const call = { ...confirmation, reportId, entries, narrative }
    expect(await desk.liaison.call(confirmIntake, call)).toEqual({ saved: 2 })
    const after = await desk.liaison.call(getReport, { reportId })
    expect(after.narrative).toBe('总体平稳。')
    expect(after.lines[0]).toMatchObject({
      revision: 2,
      content: { claim: 'progress', progress: '完成四处。', problem: '人手不足。', figures: [{ value: 12 }] },
    })
    await expect(
      desk.liaison.call(confirmIntake, { ...call, entries: [...entries, ...entries] }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('takes nothing where somebody wrote in between', async () => {
    const { lines } = await desk.liaison.call(getReport, { reportId })
    const [first, , third] = lines
    const entries = [
      { obligationId: third?.obligationId ?? '', revision: 0, given: { progress: '不应保存。' } },
      { obligationId: first?.obligationId ?? '', revision: 1, given: { progress: '覆盖。' } },
    ]
    await expect(
      desk.liaison.call(confirmIntake, { ...confirmation, reportId, entries }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { present: { entries: [{ obligationId: first?.obligationId, revision: 2 }] } },
    })
    const narrative = { revision: 0, text: '覆盖。' }
    await expect(
      desk.liaison.call(confirmIntake, {
        ...confirmation,
        reportId,
        entries: entries.slice(0, 1),
        narrative,
      }),
    ).rejects.toMatchObject({ code: 'CONFLICT' })
    const after = await desk.liaison.call(getReport, { reportId })
    expect(after.lines[2]).toMatchObject({ revision: 0, content: { progress: '' } })
    expect(after.narrative).toBe('总体平稳。')
  })

  it('splits a report in prose into duties', async () => {
    const { rows, pieces } = await preview(
      text(
        '一季度工作情况\n1.开展本底调查。完成样线调查。存在问题：经费不足。\n3.修复退化湿地。修复12公顷。\n其他工作均按部署推进。',
      ),
    )
    const { lines } = await desk.liaison.call(getReport, { reportId })
    expect(rows).toEqual([])
    expect(pieces.map(({ obligationId, given }) => [obligationId, given])).toEqual([
      [lines[0]?.obligationId, { claim: 'progress', progress: '完成样线调查。', problem: '经费不足。' }],
      [lines[2]?.obligationId, { claim: 'progress', progress: '修复12公顷。\n其他工作均按部署推进。' }],
    ])
    await expect(preview(text('秘密★1年\n一季度工作情况'))).rejects.toMatchObject({ code: 'SECRET_MARKED' })
  })

  it('is closed with the report', async () => {
    const { lines, summary, cutoffOn } = await desk.liaison.call(getReport, { reportId })
    const third = lines[2]
    await desk.liaison.call(confirmIntake, {
      ...confirmation,
      reportId,
      entries: [
        {
          obligationId: third?.obligationId ?? '',
          revision: 0,
          given: { claim: 'continuing', progress: '推进。' },
        },
      ],
    })
    await desk.liaison.call(submitReport, { reportId, revision: summary.revision, cutoffOn })
    await expect(desk.liaison.call(confirmIntake, { ...confirmation, reportId })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
  })
})
