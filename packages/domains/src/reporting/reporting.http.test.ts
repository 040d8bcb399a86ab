import {
  acceptReports,
  addToPeriod,
  changeCycle,
  closePeriod,
  continueEntries,
  createCycle,
  emptyEntry,
  getReport,
  listCycles,
  listPeriods,
  listReports,
  openPeriod,
  returnReports,
  saveEntry,
  saveNarrative,
  signReport,
  submitReport,
  withdrawReport,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMorning, type ReportDesk, startReportDesk } from './testing/report-desk.ts'

const forestry = '云岭市林业和草原局'

describe.each(testEngines)('a quarter of reports on %s', (engine) => {
  let desk: ReportDesk
  let periodId: string
  let reportId: string
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    periodId = await desk.open('2027-03-25')
    reportId = (await desk.reportOf(periodId, forestry)).id
  })
  afterAll(() => desk?.close())

  it('asks who is there', async () => {
    for (const call of [
      desk.visitor().call(listCycles, {}),
      desk.visitor().call(listPeriods, {}),
      desk.visitor().call(getReport, { reportId }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    }
  })

  it('reads the cycle from the document and plans its periods', async () => {
    const { cycles, proposals } = await desk.office.call(listCycles, { planId: desk.planId })
    expect(proposals).toEqual([])
    expect(cycles).toMatchObject([
      {
        name: '季度报送',
        rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
        content: ['工作进展情况'],
        recipient: '市统筹办',
        can: { manage: true },
      },
    ])
    expect(cycles[0]?.upcoming[0]).toMatchObject({
      dueOn: '2027-06-25',
      name: { zh: '2027年第二季度' },
      coversFrom: '2027-03-21',
      cutoffOn: '2027-06-20',
    })
    const seen = await desk.liaison.call(listCycles, {})
    expect(seen.cycles[0]).toMatchObject({ can: { manage: false }, upcoming: [] })
  })

  it('lets only the office open, add and close', async () => {
    const { cycleId } = desk
    const open = { cycleId, dueOn: '2027-06-25' }
    await expect(desk.liaison.call(openPeriod, open)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(desk.office.call(openPeriod, { cycleId, dueOn: '2027-03-25' })).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
    })
    await expect(desk.office.call(openPeriod, { cycleId, dueOn: '2027-04-01' })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    await expect(elsewhere.call(openPeriod, open)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await elsewhere.call(listPeriods, {})).periods).toEqual([])
    await expect(elsewhere.call(closePeriod, { periodId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('freezes what is owed: who joins the cycle later is not in the period', async () => {
    const [cycle] = (await desk.office.call(listCycles, {})).cycles
    if (!cycle) throw new Error('no cycle')
    const { name, rrule, firstDue, coversFrom, opensBefore, cutoffBefore, locksAfter, content, recipient } =
      cycle
    const fields = {
      ...{ name, rrule, firstDue, coversFrom, opensBefore, cutoffBefore, locksAfter, content, recipient },
      unitIds: [...cycle.units.map(({ id }) => id), desk.units.office],
    }
    const change = { cycleId: cycle.id, revision: cycle.revision, fields }
    await desk.office.call(changeCycle, change)
    await expect(desk.office.call(changeCycle, change)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(
      desk.office.call(createCycle, {
        planId: desk.planId,
        ruleId: null,
        fields: { ...fields, rrule: 'FREQ=YEARLY;BYDAY=XX' },
      }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    const [period] = (await desk.office.call(listPeriods, {})).periods
    expect(period).toMatchObject({ expected: 2, received: 0, onTime: 0, accepted: 0 })

    const added = { periodId, unitId: desk.units.office, reason: '牵头补充水鸟调查' }
    await desk.office.call(addToPeriod, added)
    await expect(desk.office.call(addToPeriod, added)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    const { reports } = await desk.office.call(listReports, { periodId })
    expect(reports.map(({ unit, origin }) => [unit.name, origin])).toEqual(
      expect.arrayContaining([
        [forestry, 'frozen'],
        ['云岭市统筹办', 'added'],
      ]),
    )
  })

  it('shows a unit its duties alone, and its draft to nobody else', async () => {
    const own = await desk.liaison.call(getReport, { reportId })
    expect(own.lines.map(({ task, role, required }) => [task.no, role, required])).toEqual([
      ['1', 'lead', true],
      ['2', 'responsible', true],
      ['3', 'lead', true],
    ])
    expect(own).toMatchObject({
      locksOn: '2027-04-08',
      waiting: [],
      period: {
        rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25',
        rulePhrase: expect.stringContaining('25日'),
      },
    })
    const [first] = own.lines
    const entry = {
      reportId,
      obligationId: first?.obligationId ?? '',
      revision: 0,
      content: { ...emptyEntry, claim: 'progress' as const, progress: '完成两处调查。\u0007' },
    }
    expect(await desk.liaison.call(saveEntry, entry)).toEqual({ revision: 1 })
    await expect(desk.liaison.call(saveEntry, { ...entry, content: emptyEntry })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { present: { revision: 1, content: { progress: '完成两处调查。' } } },
    })
    await expect(desk.office.call(saveEntry, entry)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(desk.neighbour.call(saveEntry, entry)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(desk.neighbour.call(getReport, { reportId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const seen = await desk.office.call(getReport, { reportId })
    expect(seen.draft).toBe(false)
    expect(seen.lines.map(({ content }) => content.progress)).toEqual(['', '', ''])
    const narrative = { reportId, revision: 0, narrative: '本季度总体推进顺利。' }
    expect(await desk.liaison.call(saveNarrative, narrative)).toEqual({ revision: 1 })
    await expect(desk.liaison.call(saveNarrative, narrative)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('says what is missing, takes many continuing duties in one act, and then takes the report', async () => {
    const { summary, lines, cutoffOn } = await desk.liaison.call(getReport, { reportId })
    const submission = { reportId, revision: summary.revision, cutoffOn }
    await expect(desk.liaison.call(submitReport, submission)).rejects.toMatchObject({
      code: 'INCOMPLETE',
      data: {
        gaps: [
          { no: '2', fields: ['claim'] },
          { no: '3', fields: ['claim'] },
        ],
      },
    })
    const entries = lines.slice(1).map(({ obligationId, revision }) => ({ obligationId, revision }))
    const bulk = { reportId, entries, line: '按月巡护监测，未见异常。' }
    expect(await desk.liaison.call(continueEntries, bulk)).toEqual({ saved: 2 })
    await expect(desk.liaison.call(continueEntries, bulk)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await desk.liaison.call(submitReport, submission)).toMatchObject({
      state: 'submitted',
      timing: 'not-due',
    })
    await expect(desk.liaison.call(submitReport, submission)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await desk.office.call(getReport, { reportId })).narrative).toBe('')
  })

  it('counts as filed when the leader signs, and only the leader may', async () => {
    const { revision } = (await desk.liaison.call(getReport, { reportId })).summary
    await expect(desk.liaison.call(signReport, { reportId, revision })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const back = await desk.leader.call(withdrawReport, { reportId, revision, reason: '请补数字' })
    const { cutoffOn } = await desk.liaison.call(getReport, { reportId })
    const again = await desk.liaison.call(submitReport, { reportId, revision: back.revision, cutoffOn })
    const signed = await desk.leader.call(signReport, { reportId, revision: again.revision })
    expect(signed).toMatchObject({
      state: 'signed',
      timing: 'on-time',
      receivedAt: openMorning.toISOString(),
    })
    const seen = await desk.office.call(getReport, { reportId })
    expect(seen.narrative).toBe('本季度总体推进顺利。')
    expect(seen.lines[1]?.content).toMatchObject({
      claim: 'continuing',
      progress: '按月巡护监测，未见异常。',
    })
  })

  it('is returned field by field, changed, and accepted; each step on record', async () => {
    const { summary, lines } = await desk.office.call(getReport, { reportId })
    const { obligationId } = lines[0] ?? { obligationId: '' }
    const reports = [{ reportId, revision: summary.revision }]
    const fields = [{ obligationId, field: 'progress' as const, reason: '请写明调查样线条数' }]
    await expect(desk.liaison.call(returnReports, { reports, reason: '补正', fields })).rejects.toMatchObject(
      {
        code: 'FORBIDDEN',
      },
    )
    await desk.office.call(returnReports, { reports, reason: '个别事项需补正', fields })
    await expect(desk.office.call(acceptReports, { reports })).rejects.toMatchObject({ code: 'CONFLICT' })

    const returned = await desk.liaison.call(getReport, { reportId })
    expect(returned.lines[0]?.returned).toEqual(fields)
    expect(returned.lines[0]?.content.progress).toBe('完成两处调查。')
    expect(returned.summary).toMatchObject({ state: 'returned', timing: 'on-time' })
    const filed = await desk.file(desk.liaison, reportId)
    expect(filed.changes).toBe(2)
    const signed = await desk.leader.call(signReport, { reportId, revision: filed.revision })
    await desk.office.call(acceptReports, { reports: [{ reportId, revision: signed.revision }] })
    const done = await desk.liaison.call(getReport, { reportId })
    expect(done.can).toMatchObject({ edit: false, submit: false, withdraw: false })
    expect(done.acts.map(({ kind }) => kind)).toEqual([
      'submitted',
      'withdrawn',
      'submitted',
      'signed',
      'returned',
      'submitted',
      'signed',
      'accepted',
    ])
    await expect(
      desk.liaison.call(saveEntry, { reportId, obligationId, revision: 3, content: emptyEntry }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  it('gives the next period what was said in this one', async () => {
    desk.setNow(new Date('2027-06-12T09:00:00+08:00'))
    const office = await desk.as('office')
    const { periodId: next } = await office.call(openPeriod, { cycleId: desk.cycleId, dueOn: '2027-06-25' })
    const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
    const { id } = await (async () => {
      const { reports } = await liaison.call(listReports, { periodId: next })
      return reports[0] ?? { id: '' }
    })()
    const report = await liaison.call(getReport, { reportId: id })
    expect(report.earlierNarrative).toBe('本季度总体推进顺利。')
    expect(report.lines[0]?.earlier).toMatchObject({
      periodName: { zh: '2027年第一季度' },
      content: { claim: 'progress', progress: '完成两处湿地调查。' },
    })
  })

  it('locks after its last day and when it is closed', async () => {
    desk.setNow(new Date('2027-04-09T00:00:00+08:00'))
    const county = await desk.as('liaison', { region: desk.regions.county, onlyUnit: desk.units.county })
    const { reports } = await county.call(listReports, { periodId })
    const late = reports[0]?.id ?? ''
    expect(reports[0]).toMatchObject({ timing: 'missing', locked: true })
    const { lines } = await county.call(getReport, { reportId: late })
    const entry = {
      reportId: late,
      obligationId: lines[0]?.obligationId ?? '',
      revision: 0,
      content: emptyEntry,
    }
    await expect(county.call(saveEntry, entry)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    desk.setNow(new Date('2027-04-08T23:59:00+08:00'))
    expect(await county.call(saveEntry, entry)).toEqual({ revision: 1 })
    const office = await desk.as('office')
    await office.call(closePeriod, { periodId })
    await expect(office.call(closePeriod, { periodId })).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(county.call(saveEntry, { ...entry, revision: 1 })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
  })
})
