import {
  actOnRecord,
  addRecordFile,
  attachRecord,
  type Client,
  createRecord,
  detachRecord,
  draftCircular,
  getCircular,
  getRecord,
  getReport,
  listReportRecords,
  type RecordValues,
  signReport,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../../reporting/testing/report-desk.ts'

const forestry = '云岭市林业和草原局'
const paper = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

describe.each(testEngines)('records as evidence on %s', (engine) => {
  let desk: ReportDesk
  let reportId: string
  let dutyId: string
  let surveyId: string
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    const periodId = await desk.open()
    reportId = (await desk.reportOf(periodId, forestry)).id
    const { lines } = await desk.liaison.call(getReport, { reportId })
    dutyId = lines.find(({ task }) => task.title?.includes('本底调查'))?.obligationId ?? ''
    surveyId = await survey('湿地鸟类本底调查', '2027-03-10')
  })
  afterAll(() => desk?.close())

  const act = async (
    client: Client,
    register: string,
    id: string,
    name: string,
    values: RecordValues = {},
  ) => {
    const { record } = await desk.office.call(getRecord, { register, id })
    return client.call(actOnRecord, {
      register,
      id,
      revision: record.revision,
      act: name,
      values,
      note: null,
    })
  }
  const survey = async (name: string, acceptedOn: string) => {
    const register = 'survey-programme'
    const { id } = await desk.liaison.call(createRecord, {
      register,
      values: {
        name,
        kind: 'baseline',
        protocol: '示例规程',
        term: { from: '2026-04-01', to: '2026-12-31' },
        organiser: desk.units.forestry,
      },
    })
    await act(desk.liaison, register, id, 'start')
    await desk.liaison.call(
      addRecordFile,
      { register, id, field: 'report', fileName: '报告.png' },
      { body: paper },
    )
    await act(desk.liaison, register, id, 'finish', { completedOn: '2026-12-20', dataset: '示例数据集' })
    await act(desk.office, register, id, 'accept', { acceptedOn })
    return id
  }
  const read = (client: Client) => client.call(listReportRecords, { reportId })
  const dutyOf = async (client: Client) =>
    (await read(client)).duties.find(({ obligationId }) => obligationId === dutyId)
  const attach = (client: Client, more: Partial<Parameters<typeof link>[0]> = {}) =>
    client.call(attachRecord, link(more))
  const link = (more: { register?: string; recordId?: string; rule?: string | null } = {}) => ({
    reportId,
    obligationId: dutyId,
    register: 'survey-programme',
    recordId: surveyId,
    rule: 'accepted' as string | null,
    ...more,
  })

  it('asks who is there, and keeps a unit to its own report', async () => {
    const visitor = desk.visitor()
    await expect(read(visitor)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(attach(visitor)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(visitor.call(detachRecord, { reportId, id: surveyId })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    await expect(read(desk.neighbour)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(attach(desk.neighbour)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(attach(desk.office)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('offers what the words of the clause ask for, in the period and the year', async () => {
    await survey('上年调查', '2026-12-30')
    const duty = await dutyOf(desk.liaison)
    expect(duty?.rules.find(({ register }) => register === 'survey-programme')).toMatchObject({
      standing: 'met',
      count: 1,
      least: 1,
      records: [{ recordId: surveyId, title: '湿地鸟类本底调查', inPeriod: true, own: true, verified: true }],
    })
    expect(duty?.rules.find(({ register }) => register === 'information-system')).toMatchObject({
      standing: 'none',
      records: [],
    })
  })

  it('is attached once, taken away, and counted as verified only where another unit decided', async () => {
    const { id } = await attach(desk.liaison)
    await expect(attach(desk.liaison)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    await expect(attach(desk.liaison, { rule: 'rumour' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await dutyOf(desk.liaison))?.attached).toMatchObject([
      { id, title: '湿地鸟类本底调查', day: '2027-03-10', verified: true, ruleLabels: { zh: '调查验收' } },
    ])
    await desk.liaison.call(detachRecord, { reportId, id })
    await expect(desk.liaison.call(detachRecord, { reportId, id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await attach(desk.liaison, { rule: null })
    expect((await dutyOf(desk.liaison))?.attached).toMatchObject([
      { verified: false, ruleLabels: null, day: null },
    ])
    const chosen = (await dutyOf(desk.liaison))?.attached[0]?.id ?? ''
    await desk.liaison.call(detachRecord, { reportId, id: chosen })
    await attach(desk.liaison)
  })

  it('keeps what those involved alone may see from everybody else', async () => {
    const finding = (rectifyingUnit: string, acceptingUnit: string) => ({
      register: 'finding',
      values: {
        source: 'inspection',
        grade: 'general',
        problem: '岸线弃土',
        foundOn: '2027-03-01',
        deadlineClass: 'by-date',
        noticeNeeded: false,
        rectifyingUnit,
        acceptingUnit,
      },
    })
    const { units } = desk
    const foreign = await desk.office.call(createRecord, finding(units.county, units.office))
    await expect(
      attach(desk.liaison, { register: 'finding', recordId: foreign.id, rule: null }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const own = await desk.office.call(createRecord, finding(units.forestry, units.office))
    await attach(desk.liaison, { register: 'finding', recordId: own.id, rule: null })
    expect((await dutyOf(desk.liaison))?.attached.map(({ title }) => title)).toContain('岸线弃土')
    // nobody outside of the unit sees what it has not handed in
    expect((await dutyOf(desk.office))?.attached).toEqual([])
  })

  it('lists decisions of meetings that the unit still owes', async () => {
    const decision = { matter: '建立候鸟护飞值守', dutyUnit: desk.units.forestry, dueOn: '2027-03-01' }
    const { id } = await desk.office.call(createRecord, { register: 'decision', values: decision })
    await act(desk.liaison, 'decision', id, 'report', { progress: '已排班' })
    expect((await read(desk.liaison)).decisions).toEqual([
      {
        id,
        matter: '建立候鸟护飞值守',
        progress: '已排班',
        dueOn: '2027-03-01',
        overdue: true,
        claimed: false,
      },
    ])
  })

  it('goes with the report as it stood, whatever becomes of the record', async () => {
    const { revision } = await desk.file(desk.liaison, reportId)
    await expect(attach(desk.liaison)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await desk.leader.call(signReport, { reportId, revision })
    const { record } = await desk.office.call(getRecord, { register: 'survey-programme', id: surveyId })
    await desk.office.call(actOnRecord, {
      register: 'survey-programme',
      id: surveyId,
      revision: record.revision,
      act: 'void',
      values: {},
      note: '误录',
    })
    const seen = await dutyOf(desk.office)
    expect(seen?.attached).toMatchObject([
      { id: null, title: '岸线弃土', verified: false },
      { id: null, title: '湿地鸟类本底调查', revision: record.revision, state: 'accepted', verified: true },
    ])
    const admin = await desk.as('admin')
    expect((await dutyOf(admin))?.attached.map(({ title }) => title)).toEqual([null, '湿地鸟类本底调查'])
    expect(
      await desk.rows('select verified from record_evidence where record_id = $1 and removed_at is null', [
        surveyId,
      ]),
    ).toEqual([])
  })

  it('is counted in a circular, verified and claimed apart', async () => {
    const [period] = await desk.rows<{ id: string }>('select id from report_period')
    const { circularId } = await desk.office.call(draftCircular, {
      kind: 'circular',
      form: 'document',
      planId: null,
      periodId: period?.id ?? '',
      year: null,
    })
    const circular = await desk.office.call(getCircular, { circularId })
    expect(circular.figures).toMatchObject({ cited: 1, proved: 1, selfCited: 0 })
  })
})
