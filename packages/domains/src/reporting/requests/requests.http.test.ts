import {
  acceptReports,
  askRequest,
  decideRequest,
  emptyEntry,
  explainReport,
  getReport,
  listReports,
  listRequests,
  type ReportSummary,
  saveEntry,
  signReport,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'
import { standingDrift } from '../testing/standing-drift.ts'

const forestry = '云岭市林业和草原局'
const county = '白鹿县人民政府'

describe.each(testEngines)('requests about a report on %s', (engine) => {
  let desk: ReportDesk
  let periodId: string
  let report: ReportSummary
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    periodId = await desk.open('2027-03-25')
    report = await desk.reportOf(periodId, forestry)
  })
  afterAll(() => desk?.close())

  const extension = (wantedDue: string | null = '2027-04-02') => ({
    reportId: report.id,
    kind: 'extension' as const,
    reason: '外业调查因汛情推迟',
    wantedDue,
    toUnitId: null,
  })
  const approve = (requestId: string) =>
    desk.office.call(decideRequest, { requestId, decision: 'approved', reason: '' })

  it('asks who is there, and lets no other unit ask', async () => {
    await expect(desk.visitor().call(askRequest, extension())).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    await expect(desk.visitor().call(listRequests, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(desk.neighbour.call(askRequest, extension())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(desk.neighbour.call(explainReport, { reportId: report.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const auditor = await desk.as('auditor')
    await expect(auditor.call(askRequest, extension())).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('checks what is asked', async () => {
    for (const wrong of [extension('2027-03-25'), extension(null)]) {
      await expect(desk.liaison.call(askRequest, wrong)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    }
    await expect(
      desk.liaison.call(askRequest, { ...extension(null), kind: 'reopening' }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  it('extends by a decision of the office; the old day stays visible and the deadline explains itself', async () => {
    const { requestId } = await desk.liaison.call(askRequest, extension())
    await expect(desk.liaison.call(askRequest, extension())).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    expect((await desk.reportOf(periodId, forestry)).openRequests).toBe(1)
    const meanwhile = await desk.liaison.call(explainReport, { reportId: report.id })
    expect(meanwhile.can.ask).toEqual(['waiver', 'hand-over'])
    await expect(
      desk.liaison.call(decideRequest, { requestId, decision: 'approved', reason: '' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      desk.office.call(decideRequest, { requestId, decision: 'refused', reason: '' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect((await desk.neighbour.call(listRequests, {})).items).toEqual([])
    expect((await desk.office.call(listRequests, { open: true })).items).toMatchObject([
      { id: requestId, wantedDue: '2027-04-02', oldDue: '2027-03-25', can: { decide: true } },
    ])
    expect(await approve(requestId)).toMatchObject({ decision: 'approved', can: { decide: false } })
    await expect(approve(requestId)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await desk.reportOf(periodId, forestry)).toMatchObject({
      firstDueOn: '2027-03-25',
      dueOn: '2027-04-02',
      openRequests: 0,
    })
    const { deadline, requests } = await desk.liaison.call(explainReport, { reportId: report.id })
    expect(deadline).toMatchObject({
      rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
      firstDueOn: '2027-03-25',
      dueOn: '2027-04-02',
      locksOn: '2027-04-16',
      extensions: [{ from: '2027-03-25', to: '2027-04-02', reason: '外业调查因汛情推迟' }],
    })
    expect(deadline.phrase).toContain('每季度末月25日前')
    expect(requests).toHaveLength(1)
  })

  it('is never decided by who asked', async () => {
    const { requestId } = await desk.office.call(askRequest, {
      ...extension('2027-04-03'),
      reason: '该局来电说明',
    })
    await expect(approve(requestId)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const colleague = await desk.as('office')
    const refused = { requestId, decision: 'refused' as const, reason: '已延过一次' }
    expect(await colleague.call(decideRequest, refused)).toMatchObject({ decisionReason: '已延过一次' })
    expect((await desk.reportOf(periodId, forestry)).dueOn).toBe('2027-04-02')
  })

  it('reopens what was accepted: it is with the unit again, and can be filed again after its lock', async () => {
    await desk.fileAndAccept(report.id)
    await expect(desk.liaison.call(askRequest, extension('2027-04-09'))).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    const { requestId } = await desk.liaison.call(askRequest, {
      ...extension(null),
      kind: 'reopening',
      reason: '数据有误',
    })
    desk.setNow(new Date('2027-05-10T09:00:00+08:00'))
    const [office, liaison, leader] = [
      await desk.as('office'),
      await desk.as('liaison', { onlyUnit: desk.units.forestry }),
      await desk.as('leader', { onlyUnit: desk.units.forestry }),
    ]
    await office.call(decideRequest, { requestId, decision: 'approved', reason: '' })
    const again = await desk.file(liaison, report.id, { claim: 'progress', progress: '更正为三处。' })
    const signed = await leader.call(signReport, { reportId: report.id, revision: again.revision })
    expect(signed).toMatchObject({ state: 'signed', timing: 'on-time', changes: 1 })
    const { obligationId, revision } = (await liaison.call(getReport, { reportId: report.id })).lines[0] ?? {
      obligationId: '',
      revision: 0,
    }
    await expect(
      liaison.call(saveEntry, { reportId: report.id, obligationId, revision, content: emptyEntry }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await office.call(acceptReports, { reports: [{ reportId: report.id, revision: signed.revision }] })
    desk.setNow(new Date('2027-03-16T09:00:00+08:00'))
  })

  it('hands what is owed over to another unit of the period by acts on both reports', async () => {
    desk.setNow(new Date('2027-06-12T09:00:00+08:00'))
    const [office, liaison] = [
      await desk.as('office'),
      await desk.as('liaison', { onlyUnit: desk.units.forestry }),
    ]
    desk.office = office
    const next = await desk.open('2027-06-25')
    const own = await desk.reportOf(next, forestry)
    const other = await desk.reportOf(next, county)
    const { others, can } = await liaison.call(explainReport, { reportId: own.id })
    expect(others).toEqual([{ id: desk.units.county, name: county }])
    expect(can.ask).toEqual(['extension', 'waiver', 'hand-over'])
    const asked = {
      reportId: own.id,
      kind: 'hand-over' as const,
      reason: '职能划转',
      wantedDue: null,
      toUnitId: desk.units.office,
    }
    await expect(liaison.call(askRequest, asked)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const { requestId } = await liaison.call(askRequest, { ...asked, toUnitId: desk.units.county })
    await office.call(decideRequest, { requestId, decision: 'approved', reason: '' })
    const { reports } = await office.call(listReports, { periodId: next })
    const counted = Object.fromEntries(reports.map((one) => [one.unit.name, [one.state, one.obligations]]))
    expect(counted).toEqual({
      [forestry]: ['waived', 0],
      [county]: ['owed', own.obligations + other.obligations],
    })
    const theirs = await office.call(getReport, { reportId: other.id })
    expect(theirs.acts.at(-1)).toMatchObject({ kind: 'handed-over', detail: { from: forestry } })
    expect(theirs.lines.filter(({ required }) => required).length).toBeGreaterThanOrEqual(own.obligations)
    expect((await liaison.call(explainReport, { reportId: own.id })).can.ask).toEqual([])
  })

  it('keeps how duties stand as the records say, after all of this', async () => {
    expect(await standingDrift(desk)).toEqual([])
  })
})
