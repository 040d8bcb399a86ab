import {
  countChanges,
  countLights,
  countTaskStandings,
  getPeriodStanding,
  listChanges,
  listLights,
  listLitDuties,
  listTaskStandings,
  signReport,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../testing/report-desk.ts'

const forestry = '云岭市林业和草原局'
const county = '白鹿县人民政府'

describe.each(testEngines)('the overview on %s', (engine) => {
  let desk: ReportDesk
  let periodId: string
  beforeAll(async () => {
    desk = await startReportDesk(engine)
    periodId = await desk.open()
  })
  afterAll(() => desk?.close())

  it('asks who is there', async () => {
    const { planId } = desk
    const visitor = desk.visitor()
    for (const call of [
      visitor.call(getPeriodStanding, { planId }),
      visitor.call(countTaskStandings, { planId }),
      visitor.call(listTaskStandings, { planId, standing: 'claimed' }),
      visitor.call(countChanges, { planId }),
      visitor.call(listChanges, { planId, kind: 'signed' }),
      visitor.call(countLights, { planId }),
      visitor.call(listLitDuties, { planId, colour: 'red' }),
    ])
      await expect(call).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })

  it('shows the office how the period stands, who is behind first', async () => {
    const { planId } = desk
    const report = await desk.reportOf(periodId, forestry)
    const content = { claim: 'done', progress: '已完成。', completedOn: '2027-03-10' } as const
    desk.setNow(new Date('2027-03-24T09:00:00+08:00'))
    const filed = await desk.file(desk.liaison, report.id, content)
    expect((await desk.office.call(countChanges, { planId })).changes).toEqual([])
    await desk.leader.call(signReport, { reportId: report.id, revision: filed.revision })
    desk.setNow(new Date('2027-03-27T09:00:00+08:00'))
    const standing = await desk.office.call(getPeriodStanding, { planId })
    expect(standing.periods.at(-1)).toMatchObject({
      id: periodId,
      counts: { expected: 2, received: 1, missing: 1, toReview: 1 },
    })
    expect(standing.rows.map(({ unit, cells }) => [unit.name, cells[0]?.standing])).toEqual([
      [county, 'missing'],
      [forestry, 'to-review'],
    ])
    expect(standing.rows.reduce((sum, { duties }) => sum + duties, 0)).toBe(standing.duties)
    expect(standing.others).toBe(0)
    const { changes } = await desk.office.call(countChanges, { planId })
    expect(changes.map(({ kind, count }) => [kind, count]).sort()).toEqual([
      ['overdue', 1],
      ['signed', 1],
    ])
    const { items } = await desk.office.call(listChanges, { planId, kind: 'overdue' })
    expect(items).toMatchObject([{ unit: { name: county }, actorName: null, at: '2027-03-25T16:00:00.000Z' }])
  })

  it('gives for every number the rows it counts', async () => {
    const { planId } = desk
    const { counts } = await desk.office.call(countTaskStandings, { planId })
    expect(counts['in-progress'] + counts.claimed).toBeGreaterThan(0)
    expect((await desk.liaison.call(countTaskStandings, { planId })).counts.claimed).toBeGreaterThan(0)
    for (const standing of ['waiting', 'not-started', 'in-progress', 'claimed', 'verified'] as const) {
      const { tasks } = await desk.office.call(listTaskStandings, { planId, standing })
      expect(tasks).toHaveLength(counts[standing])
    }
    const lit = await desk.office.call(countLights, { planId })
    const { lights } = await desk.office.call(listLights, { planId })
    const worn = Object.fromEntries(Object.keys(lit.counts).map((colour) => [colour, 0]))
    for (const { light } of lights) worn[light.colour] = (worn[light.colour] ?? 0) + 1
    expect(lit.counts).toEqual(worn)
    const colour = lit.counts.undated > 0 ? 'undated' : 'green'
    const all: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await desk.office.call(listLitDuties, {
        planId,
        colour,
        limit: 1,
        ...(cursor ? { cursor } : {}),
      })
      all.push(...page.items.map(({ unitId, taskId }) => unitId + taskId))
      for (const { light } of page.items) expect(light.colour).toBe(colour)
      cursor = page.next
    }
    expect(new Set(all).size).toBe(lit.counts[colour])
  })

  it('shows a unit its own alone, and another region nothing', async () => {
    const { planId } = desk
    const own = await desk.neighbour.call(getPeriodStanding, { planId })
    expect(own).toMatchObject({ periods: [{ counts: { expected: 1 } }], others: 0 })
    expect(own.rows.map(({ unit }) => unit.name)).toEqual([county])
    const { changes } = await desk.neighbour.call(countChanges, { planId })
    expect(changes.map(({ kind, units }) => [kind, units[0]?.name])).toEqual([['overdue', county]])
    expect((await desk.neighbour.call(listChanges, { planId, kind: 'signed' })).items).toEqual([])
    const { counts } = await desk.neighbour.call(countTaskStandings, { planId })
    expect(counts.claimed).toBe(0)
    const elsewhere = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    expect(await elsewhere.call(getPeriodStanding, { planId })).toMatchObject({ periods: [], rows: [] })
    expect((await elsewhere.call(countChanges, { planId })).changes).toEqual([])
    await expect(elsewhere.call(getPeriodStanding, { planId, periodId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
