import {
  acceptReports,
  getMatrix,
  listOwing,
  listPeriodRows,
  previewPeriod,
  returnReports,
  signReport,
  withdrawReport,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'

const forestry = '云岭市林业和草原局'
const county = '白鹿县人民政府'

describe.each(testEngines)('the matrix of reports on %s', (engine) => {
  let desk: ReportDesk
  let periodId: string
  beforeAll(async () => {
    desk = await startReportDesk(engine)
  })
  afterAll(() => desk?.close())

  it('asks who is there', async () => {
    const id = desk.planId
    for (const call of [
      desk.visitor().call(getMatrix, {}),
      desk.visitor().call(listPeriodRows, { periodId: id }),
      desk.visitor().call(listOwing, { periodId: id }),
      desk.visitor().call(previewPeriod, { cycleId: desk.cycleId }),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    }
  })

  it('says before a period is opened what will be frozen, and then that is', async () => {
    const preview = await desk.office.call(previewPeriod, { cycleId: desk.cycleId })
    expect(preview).toMatchObject({ units: 2, withoutDuty: [], waiting: 1 })
    await expect(desk.liaison.call(previewPeriod, { cycleId: desk.cycleId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    periodId = await desk.open('2027-03-25')
    const { items } = await desk.office.call(listPeriodRows, { periodId })
    expect(items.reduce((sum, row) => sum + row.obligations, 0)).toBe(preview.duties)
  })

  it('counts in the database what each report stands at', async () => {
    const before = await desk.office.call(getMatrix, {})
    expect(before.periods[0]?.counts).toMatchObject({ expected: 2, received: 0, notDue: 2, missing: 0 })
    const report = await desk.reportOf(periodId, forestry)
    const filed = await desk.file(desk.liaison, report.id)
    expect((await desk.office.call(getMatrix, {})).periods[0]?.counts).toMatchObject({ atLeader: 1 })
    const signed = await desk.leader.call(signReport, { reportId: report.id, revision: filed.revision })
    desk.setNow(new Date('2027-03-26T00:00:00+08:00'))
    const after = await desk.office.call(getMatrix, { cycleId: desk.cycleId })
    expect(after.periods[0]?.counts).toMatchObject({
      expected: 2,
      received: 1,
      onTime: 1,
      late: 0,
      missing: 1,
      toReview: 1,
    })
    expect(after.items.map(({ unit, cells }) => [unit.name, cells[0]?.standing])).toEqual([
      [county, 'missing'],
      [forestry, 'to-review'],
    ])
    const reports = [{ reportId: report.id, revision: signed.revision }]
    await desk.office.call(returnReports, { reports, reason: '补充数据', fields: [] })
    const { items } = await desk.office.call(listPeriodRows, { periodId, standing: 'returned' })
    expect(items).toMatchObject([{ unit: { name: forestry }, via: 'web', problems: 0 }])
  })

  it('pages by unit, finds by pinyin, and shows a unit its own row alone', async () => {
    const first = await desk.office.call(getMatrix, { limit: 1 })
    expect(first.items).toHaveLength(1)
    const second = await desk.office.call(getMatrix, { limit: 1, cursor: first.next ?? '' })
    expect(second.items[0]?.unit.name).not.toBe(first.items[0]?.unit.name)
    expect(second.next).toBeNull()
    const found = await desk.office.call(getMatrix, { q: '白鹿' })
    expect(found.items.map(({ unit }) => unit.name)).toEqual([county])
    const own = await desk.neighbour.call(getMatrix, {})
    expect(own.items.map(({ unit }) => unit.name)).toEqual([county])
    expect(own.periods[0]).toMatchObject({ counts: { expected: 1 }, can: { manage: false } })
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    expect(await elsewhere.call(getMatrix, {})).toMatchObject({ cycles: [], periods: [], items: [] })
    await expect(elsewhere.call(listPeriodRows, { periodId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('lists who still owes, with whom to call', async () => {
    const { units } = await desk.office.call(listOwing, { periodId })
    expect(units.map(({ unit, standing }) => [unit.name, standing])).toEqual(
      expect.arrayContaining([
        [county, 'missing'],
        [forestry, 'returned'],
      ]),
    )
    expect(units.every(({ liaisons }) => liaisons.length > 0)).toBe(true)
    await expect(desk.liaison.call(listOwing, { periodId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('keeps received and on time within what is expected when a filed report is taken back', async () => {
    const report = await desk.reportOf(periodId, forestry)
    const filed = await desk.file(desk.liaison, report.id)
    const signed = await desk.leader.call(signReport, { reportId: report.id, revision: filed.revision })
    const withdrawal = { reportId: report.id, revision: signed.revision, reason: '更正' }
    await desk.liaison.call(withdrawReport, withdrawal)
    const { counts } = (await desk.office.call(getMatrix, {})).periods[0] ?? {}
    expect(counts).toMatchObject({ expected: 2, received: 0, onTime: 0, missing: 2 })
    await expect(
      desk.office.call(acceptReports, {
        reports: [{ reportId: report.id, revision: signed.revision + 1 }],
      }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })
})
