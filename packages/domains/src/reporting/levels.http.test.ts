import {
  acceptReports,
  acceptSure,
  activateVersion,
  createCycle,
  type EntryContent,
  editReview,
  emptyEntry,
  getReport,
  getReview,
  getRising,
  handDown,
  listHandings,
  listLedger,
  listNotices,
  listPlans,
  listReports,
  openPeriod,
  receiveHanding,
  refuseHanding,
  riseReport,
  saveEntry,
  signReport,
  submitReport,
  withdrawHanding,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laterPrint } from '../plan/testing/sample-plan.ts'
import { dueDay, type ReportDesk, startReportDesk } from './testing/report-desk.ts'
import { standingDrift } from './testing/standing-drift.ts'

const bureau = '白鹿县林业局'
const government = '白鹿县人民政府'

describe.each(testEngines)('levels on %s', (engine) => {
  let desk: ReportDesk
  let county: ReportDesk['office']
  let neighbour: ReportDesk['office']
  let bureauId: string
  let governmentId: string
  let lineageId: string
  let taskId: string
  let handingId: string
  let lowerPlanId: string
  let lowerPeriodId: string
  let higherReportId: string

  const given = () => ({
    planId: desk.planId,
    taskIds: [taskId],
    toRegions: [desk.regions.county],
    ...{ number: '云环委办〔2027〕3号', deadlineOn: '2027-03-31', note: null },
  })

  beforeAll(async () => {
    desk = await startReportDesk(engine)
    await desk.createRegion({ code: '990122', name: '青松县', level: 'county', parent: desk.regions.city })
    bureauId = await desk.createUnit({ name: bureau, region: desk.regions.county })
    governmentId = desk.units.county
    county = await desk.as('office', { region: desk.regions.county, unitId: governmentId })
    neighbour = await desk.as('office', { region: '990122', unitId: governmentId })
    const [row] = await desk.rows<{ id: string; lineageId: string }>(
      `select task.id, lineage_id as "lineageId" from task join duty on duty.task_id = task.id
       where task.plan_id = $1 and task.current and duty.unit_id = $2`,
      [desk.planId, governmentId],
    )
    lineageId = row?.lineageId ?? ''
    taskId = row?.id ?? ''
    const periodId = await desk.open(dueDay)
    higherReportId = (await desk.reportOf(periodId, government)).id
  })
  afterAll(() => desk?.close())

  it('is handed down by the higher office alone, to regions below it, once', async () => {
    await expect(desk.visitor().call(handDown, given())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(desk.liaison.call(handDown, given())).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(county.call(handDown, given())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(
      desk.office.call(handDown, { ...given(), toRegions: [desk.regions.other] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { handingIds } = await desk.office.call(handDown, given())
    handingId = handingIds[0] ?? ''
    await expect(desk.office.call(handDown, given())).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('is seen where it goes, and by no neighbour', async () => {
    expect((await county.call(listHandings, {})).handings).toMatchObject([
      { id: handingId, receipt: null, can: { receive: true }, tasks: [{ lineageId, change: null }] },
    ])
    expect((await desk.office.call(listHandings, { planId: desk.planId })).handings).toMatchObject([
      { id: handingId, can: { receive: false } },
    ])
    expect((await neighbour.call(listHandings, {})).handings).toEqual([])
    await expect(neighbour.call(receiveHanding, { handingId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(desk.office.call(receiveHanding, { handingId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(desk.office.call(listHandings, {})).resolves.toMatchObject({ can: { hand: false } })
  })

  it('comes to an end where it is refused with a reason, or withdrawn before it is taken, and goes down anew', async () => {
    const reason = '第1项不属于本县'
    const ask = { handingId, reason }
    await expect(desk.visitor().call(refuseHanding, ask)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(neighbour.call(refuseHanding, ask)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(desk.office.call(refuseHanding, ask)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(desk.visitor().call(withdrawHanding, ask)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(county.call(withdrawHanding, ask)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await county.call(refuseHanding, ask)
    for (const [endpoint, who] of [
      [refuseHanding, county],
      [withdrawHanding, desk.office],
    ] as const)
      await expect(who.call(endpoint, ask)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(county.call(receiveHanding, { handingId })).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const stands = async (client: ReportDesk['office']) => (await client.call(listHandings, {})).handings
    for (const client of [county, desk.office]) {
      expect(await stands(client)).toMatchObject([
        { end: { kind: 'refused', reason }, can: { receive: false, refuse: false, withdraw: false } },
      ])
    }
    const second = (await desk.office.call(handDown, given())).handingIds[0] ?? ''
    expect((await stands(desk.office))[0]).toMatchObject({ incoming: false, can: { withdraw: true } })
    await desk.office.call(withdrawHanding, { handingId: second, reason: '文号有误' })
    expect((await stands(county)).map(({ end }) => end?.kind).toSorted()).toEqual(['refused', 'withdrawn'])
    handingId = (await desk.office.call(handDown, given())).handingIds[0] ?? ''
    const kept = await desk.rows<{ action: string }>(
      `select action from audit_entry where action in ('plan.refuseHanding', 'plan.withdrawHanding')`,
    )
    expect(kept).toHaveLength(2)
    await desk.work()
    const told = async (client: ReportDesk['office']) =>
      (await client.call(listNotices, {})).items
        .filter(({ kind }) => kind === 'handing')
        .map(({ title, text, link }) => [title.zh, text.zh, link])
    expect(await told(desk.office)).toEqual([
      [
        '白鹿县退回下发的任务1项',
        expect.stringMatching(/^《.+》，云环委办〔2027〕3号：第1项不属于本县$/),
        `/plans/${desk.planId}`,
      ],
    ])
    expect((await told(county)).map(([title]) => title).toSorted()).toEqual([
      '云岭市下发任务1项，请于2027-03-31前承接',
      '云岭市下发任务1项，请于2027-03-31前承接',
      '云岭市下发任务1项，请于2027-03-31前承接',
      '云岭市撤回下发的任务1项',
    ])
    expect(await told(neighbour)).toEqual([])
  })

  it('becomes a plan of the lower region under review, once, and leaves the higher ledger alone', async () => {
    const before = await desk.office.call(listLedger, { planId: desk.planId, limit: 100 })
    const received = await county.call(receiveHanding, { handingId })
    lowerPlanId = received.planId
    await expect(county.call(receiveHanding, { handingId })).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const { versionId } = received
    const state = await county.call(getReview, { versionId })
    const [task] = state.tasks
    if (!task || state.tasks.length !== 1) throw new Error('one clause was handed down')
    const edited = await county.call(editReview, {
      versionId,
      base: state.base,
      edits: [
        {
          kind: 'set-units',
          ...{ taskId: task.id, measureId: null },
          units: [...task.units, { name: bureau, role: 'responsible' }],
        },
      ],
    })
    const settled = await county.call(acceptSure, { versionId, base: edited.base })
    expect(settled.blockers).toEqual([])
    await county.call(activateVersion, { versionId, base: settled.base })
    expect(await desk.office.call(listLedger, { planId: desk.planId, limit: 100 })).toEqual(before)
    const taken = (await county.call(listHandings, {})).handings.filter(({ end }) => end === null)
    expect(taken).toMatchObject([
      { receipt: { planId: lowerPlanId, inForce: true }, can: { receive: false } },
    ])
    expect((await neighbour.call(listPlans, {})).plans.map(({ id }) => id)).not.toContain(lowerPlanId)
  })

  it('reports up what was accepted below, with what is missing beside it, frozen', async () => {
    const { cycleId } = await county.call(createCycle, {
      planId: lowerPlanId,
      ruleId: null,
      fields: {
        ...{ name: '县级季报', rrule: null, firstDue: '2027-03-20', coversFrom: '2027-01-01' },
        ...{ opensBefore: 30, cutoffBefore: 0, locksAfter: 30, content: [], recipient: null },
        unitIds: [bureauId, governmentId],
      },
    })
    lowerPeriodId = (await county.call(openPeriod, { cycleId, dueOn: '2027-03-20' })).periodId
    await fileBelow('开展爱鸟周宣传三场。')
    const filer = await countyFiler()
    const asked = { reportId: higherReportId, periodId: lowerPeriodId }
    await expect(desk.visitor().call(riseReport, asked)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(desk.liaison.call(riseReport, asked)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(filer.call(riseReport, { ...asked, periodId: higherReportId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await filer.call(riseReport, asked)).toMatchObject({ accepted: 1, missing: 1, kept: 0 })
    const { risen } = await filer.call(getRising, { reportId: higherReportId })
    expect(risen[0]?.lines).toMatchObject([
      { accepted: 1, missing: 1, parts: [{ unit: { name: bureau } }, { unit: { name: government } }] },
    ])
    const text = (await lineOf(filer)).content.progress
    expect(text).toBe(`${bureau}：开展爱鸟周宣传三场。`)
    await desk.rows("update report set state = 'returned' where period_id = $1", [lowerPeriodId])
    expect((await filer.call(getRising, { reportId: higherReportId })).risen).toEqual(risen)
  })

  it('leaves what a person wrote alone, and shows the parts above only once it is signed off', async () => {
    const filer = await countyFiler()
    const line = await lineOf(filer)
    const content: EntryContent = { ...line.content, progress: '本县已落实。' }
    const written = { reportId: higherReportId, obligationId: line.obligationId, revision: line.revision }
    await filer.call(saveEntry, { ...written, content })
    const again = { reportId: higherReportId, periodId: lowerPeriodId }
    expect(await filer.call(riseReport, again)).toMatchObject({ kept: 1 })
    expect((await lineOf(filer)).content.progress).toBe('本县已落实。')
    const above = () => desk.office.call(getRising, { reportId: higherReportId })
    expect(await above()).toMatchObject({ risen: [], can: { rise: false } })
    await signBelowReport(filer)
    expect((await above()).risen).toHaveLength(2)
    await expect(filer.call(riseReport, again)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  it('tells the lower office what a later print of the higher plan changed', async () => {
    desk.setNow(new Date('2027-03-16T09:00:00+08:00'))
    const office = await desk.as('office')
    const { versionId } = await desk.loadLater(office, desk.planId, laterPrint)
    const ready = await desk.ready(office, versionId)
    await office.call(activateVersion, { versionId, base: ready.base })
    const lower = await desk.as('office', { region: desk.regions.county, unitId: governmentId })
    const { handings } = await lower.call(listHandings, { planId: lowerPlanId })
    expect(handings).toMatchObject([{ tasks: [{ taskId: null, change: 'dropped' }] }])
  })

  /** Somebody of the county who files for its government and reads its bureaus. */
  async function countyFiler() {
    const person = await desk.createPerson({
      unitId: governmentId,
      role: 'office',
      region: desk.regions.county,
    })
    await desk.rows(
      `insert into role_grant (id, person_id, role, region, unit_id, valid_from)
       values (gen_random_uuid(), $1, 'liaison', $2, $3, '2020-01-01')`,
      [person.id, desk.regions.county, governmentId],
    )
    return desk.signIn(person)
  }

  async function lineOf(client: ReportDesk['office']) {
    const { lines } = await client.call(getReport, { reportId: higherReportId })
    const found = lines[0]
    if (!found) throw new Error('the government owes one clause')
    return found
  }

  /** The bureau files in the lower period, and the county accepts. */
  async function fileBelow(progress: string) {
    const at = { region: desk.regions.county, onlyUnit: bureauId }
    const [liaison, leader] = [await desk.as('liaison', at), await desk.as('leader', at)]
    const { reports } = await county.call(listReports, { periodId: lowerPeriodId })
    const reportId = reports.find(({ unit }) => unit.id === bureauId)?.id ?? ''
    const { lines, summary, cutoffOn } = await liaison.call(getReport, { reportId })
    for (const { obligationId, revision } of lines) {
      const content = { ...emptyEntry, claim: 'progress' as const, progress }
      await liaison.call(saveEntry, { reportId, obligationId, revision, content })
    }
    const filed = await liaison.call(submitReport, { reportId, revision: summary.revision, cutoffOn })
    const { revision } = await leader.call(signReport, { reportId, revision: filed.revision })
    await county.call(acceptReports, { reports: [{ reportId, revision }] })
  }

  /** The government's own report goes up, signed off. */
  async function signBelowReport(filer: ReportDesk['office']) {
    const { summary, cutoffOn } = await filer.call(getReport, { reportId: higherReportId })
    const sent = { reportId: higherReportId, revision: summary.revision, cutoffOn }
    const { revision } = await filer.call(submitReport, sent)
    const leader = await desk.as('leader', { region: desk.regions.county, onlyUnit: governmentId })
    await leader.call(signReport, { reportId: higherReportId, revision })
  }

  it('keeps how duties stand as the records say, after all of this', async () => {
    expect(await standingDrift(desk)).toEqual([])
  })
})
