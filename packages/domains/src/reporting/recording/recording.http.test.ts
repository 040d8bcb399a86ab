import {
  acceptReports,
  type Client,
  emptyEntry,
  explainReport,
  getRecordedOriginal,
  getReport,
  type ReportSummary,
  recordReport,
  returnReports,
  storeOriginal,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'

const mail = new TextEncoder().encode(
  '白鹿县人民政府关于湿地鸟类保护进展情况的报告\n本季度完成两处巡护站建设。\n',
)
const receivedAt = '2027-03-12T16:40:00+08:00'

describe.each(testEngines)('recording on behalf on %s', (engine) => {
  let desk: ReportDesk
  let report: ReportSummary
  let sha256: string
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    report = await desk.reportOf(await desk.open('2027-03-25'), '白鹿县人民政府')
  })
  afterAll(() => desk?.close())

  const upload = (client: Client, body: Uint8Array = mail) =>
    client.call(
      storeOriginal,
      { reportId: report.id, fileName: '白鹿县报告.txt' },
      { body: Uint8Array.from(body) },
    )
  const recording = (change: object = {}) => ({
    reportId: report.id,
    revision: report.revision,
    original: { sha256, name: '白鹿县报告.txt' },
    receivedAt,
    channel: '办公系统',
    leaderName: '示例某',
    cutoffOn: '2027-03-10',
    narrative: '本季度完成两处巡护站建设。',
    entries: [],
    ...change,
  })

  it('asks who is there and whose report it is', async () => {
    await expect(upload(desk.visitor())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(upload(desk.liaison)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(upload(await desk.as('auditor'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('looks at the content of the original before anything is stored', async () => {
    const marked = new TextEncoder().encode('机密★3年\n白鹿县报告\n')
    await expect(upload(desk.office, marked)).rejects.toMatchObject({ code: 'SECRET_MARKED' })
    await expect(upload(desk.office, new Uint8Array())).rejects.toMatchObject({ code: 'EMPTY_FILE' })
    const program = Uint8Array.from(Buffer.from('4d5a900003000000', 'hex'))
    await expect(upload(desk.office, program)).rejects.toMatchObject({ code: 'UNSUPPORTED_FORMAT' })
    expect(await desk.count('evidence_file')).toEqual({ evidence_file: 0 })
    ;({ sha256 } = await upload(desk.office))
    await upload(desk.office)
    expect(await desk.count('evidence_file')).toEqual({ evidence_file: 1 })
  })

  it('checks time, original and duties', async () => {
    const call = (change: object) => desk.office.call(recordReport, recording(change))
    await expect(call({ receivedAt: '2027-03-16T09:00:00+08:00' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await expect(call({ receivedAt: '2026-12-31T09:00:00+08:00' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await expect(call({ original: { sha256: 'a'.repeat(64), name: '无' } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const foreign = { obligationId: report.id, content: { ...emptyEntry, claim: 'progress' } }
    await expect(call({ entries: [foreign] })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(call({ revision: 9 })).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(desk.liaison.call(recordReport, recording())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('files it as of the time it came in, and is accepted like any other', async () => {
    const { lines } = await desk.office.call(getReport, { reportId: report.id })
    const entries = lines.slice(0, 1).map(({ obligationId }) => ({
      obligationId,
      content: { ...emptyEntry, claim: 'continuing' as const, progress: '组织了宣传周活动。' },
    }))
    const filed = await desk.office.call(recordReport, recording({ entries }))
    expect(filed).toMatchObject({
      state: 'signed',
      timing: 'on-time',
      receivedAt: new Date(receivedAt).toISOString(),
    })
    const seen = await desk.office.call(getReport, { reportId: report.id })
    expect(seen.narrative).toBe('本季度完成两处巡护站建设。')
    expect(seen.lines[0]?.content.progress).toBe('组织了宣传周活动。')
    expect(seen.acts.at(-1)).toMatchObject({ kind: 'recorded', detail: { channel: '办公系统' } })
    const { filings, can } = await desk.office.call(explainReport, { reportId: report.id })
    expect(filings).toMatchObject([
      { ordinal: 1, via: 'on-behalf', leaderName: '示例某', originalName: '白鹿县报告.txt' },
    ])
    expect(can.record).toBe(false)
    const place = { reportId: report.id, ordinal: 1 }
    const original = await desk.office.download(getRecordedOriginal, place)
    expect(new Uint8Array(await original.blob.arrayBuffer())).toEqual(mail)
    await expect(desk.liaison.download(getRecordedOriginal, place)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(
      desk.office.call(recordReport, recording({ revision: filed.revision })),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const { reports } = await desk.office.call(acceptReports, {
      reports: [{ reportId: report.id, revision: filed.revision }],
    })
    expect(reports[0]?.state).toBe('accepted')
  })

  it('lets a unit whose leader signed on paper record what it had handed in here', async () => {
    const forestry = await desk.reportOf(report.periodId, '云岭市林业和草原局')
    const submitted = await desk.file(desk.liaison, forestry.id)
    const paper = {
      ...recording({ narrative: '' }),
      reportId: forestry.id,
      revision: submitted.revision,
      channel: '纸质件',
    }
    await expect(desk.office.call(recordReport, paper)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    expect(await desk.liaison.call(recordReport, paper)).toMatchObject({ state: 'signed' })
    const seen = await desk.office.call(getReport, { reportId: forestry.id })
    expect(seen.lines.map(({ content }) => content.progress)).toContain('完成两处湿地调查。')
  })

  it('is open to correction when it is returned after its last day, by an act on record', async () => {
    const { summary } = await desk.office.call(getReport, {
      reportId: (await desk.reportOf(report.periodId, '云岭市林业和草原局')).id,
    })
    desk.setNow(new Date('2027-04-20T09:00:00+08:00'))
    const office = await desk.as('office')
    const reports = [{ reportId: summary.id, revision: summary.revision }]
    await office.call(returnReports, { reports, reason: '数据有误', fields: [] })
    const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
    const seen = await liaison.call(getReport, { reportId: summary.id })
    expect(seen.can).toMatchObject({ edit: true })
    expect(seen.acts.slice(-2).map(({ kind }) => kind)).toEqual(['returned', 'reopened'])
  })
})
