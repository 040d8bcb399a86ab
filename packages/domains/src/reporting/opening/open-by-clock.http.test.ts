import { changeCycle, listAudit, listCycles, listPeriods, setCycleOpening } from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runJobs } from '../../kernel/index.ts'
import { reportingJobs } from '../jobs.ts'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'

describe.each(testEngines)('opening by the clock on %s', (engine) => {
  let desk: ReportDesk
  beforeAll(async () => {
    desk = await startReportDesk(engine)
  })
  afterAll(() => desk?.close())

  const at = async (moment: string) => {
    const now = new Date(`${moment}+08:00`)
    desk.setNow(now)
    await runJobs({ database: desk.database, handlers: reportingJobs, now: () => now })
    return (await desk.office.call(listPeriods, {})).periods.map(({ dueOn }) => dueOn)
  }

  it('opens nothing before its day, and what is owed on it, once', async () => {
    expect(await at('2027-03-09T23:59:00')).toEqual([])
    expect(await at('2027-03-10T00:00:00')).toEqual(['2027-03-25'])
    expect(await at('2027-03-10T01:00:00')).toEqual(['2027-03-25'])
    const [period] = (await desk.office.call(listPeriods, {})).periods
    expect(period).toMatchObject({ opensOn: '2027-03-10', expected: 2, name: { zh: '2027年第一季度' } })
  })

  it('is on record as done by the system', async () => {
    const auditor = await desk.as('auditor')
    const { items } = await auditor.call(listAudit, { action: 'reporting.openPeriod' })
    expect(items).toMatchObject([
      {
        actor: { id: null, name: '系统（定时）' },
        address: null,
        subject: { label: '季度报送 2027-03-25' },
        detail: { byClock: true },
      },
    ])
  })

  it('lets the office switch it off for a cycle, and nobody else', async () => {
    const { cycleId } = desk
    const off = { cycleId, opensItself: false }
    await expect(desk.visitor().call(setCycleOpening, off)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(desk.liaison.call(setCycleOpening, off)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    await expect(elsewhere.call(setCycleOpening, off)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await desk.office.call(setCycleOpening, off)
    expect(await at('2027-06-10T08:00:00')).toEqual(['2027-03-25'])
  })

  it('catches up until the due day, and leaves what is past it to the office', async () => {
    await desk.office.call(setCycleOpening, { cycleId: desk.cycleId, opensItself: true })
    expect(await at('2027-06-25T23:00:00')).toEqual(['2027-06-25', '2027-03-25'])
    expect(await at('2027-09-26T00:00:00')).toEqual(['2027-06-25', '2027-03-25'])
  })

  it('is not undone by a change of the cycle', async () => {
    const [cycle] = (await desk.office.call(listCycles, {})).cycles
    if (!cycle) throw new Error('no cycle')
    const { id, planId: _p, planTitle: _t, ruleId: _r, units, revision, endedOn: _e, ...rest } = cycle
    const { upcoming: _u, can: _c, ...fields } = rest
    await desk.office.call(setCycleOpening, { cycleId: id, opensItself: false })
    await desk.office.call(changeCycle, {
      cycleId: id,
      revision,
      fields: { ...fields, unitIds: units.map((unit) => unit.id) },
    })
    expect(await at('2027-12-11T08:00:00')).toEqual(['2027-06-25', '2027-03-25'])
  })
})
