import {
  completeMilestone,
  decideBreakdowns,
  listBreakdowns,
  saveBreakdown,
  submitBreakdowns,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from './testing/report-desk.ts'
import { standingDrift } from './testing/standing-drift.ts'

const fields = {
  leader: '示例甲',
  person: '示例乙',
  steps: '先定样线，再逐月调查。',
  continuing: '',
  milestones: [
    { name: '样线布设完成', dueOn: '2027-04-30', doneOn: null },
    { name: '名录初稿', dueOn: '2027-09-30', doneOn: null },
  ],
}

describe.each(testEngines)('breakdowns on %s', (engine) => {
  let desk: ReportDesk
  beforeAll(async () => {
    desk = await startReportDesk(engine)
  })
  afterAll(() => desk?.close())

  const own = async () => (await desk.liaison.call(listBreakdowns, {})).breakdowns
  const place = async (index: number) => {
    const found = (await own())[index]
    if (!found) throw new Error('no such duty')
    return {
      planId: found.planId,
      lineageId: found.lineageId,
      unitId: found.unit.id,
      revision: found.revision,
    }
  }

  it('asks who is there, and shows a unit its own duties alone', async () => {
    await expect(desk.visitor().call(listBreakdowns, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    const list = await own()
    expect(list.map(({ task, role, state }) => [task.no, role, state])).toEqual([
      ['1', 'lead', 'none'],
      ['2', 'responsible', 'none'],
      ['3', 'lead', 'none'],
    ])
    expect(new Set(list.map(({ unit }) => unit.id))).toEqual(new Set([desk.units.forestry]))
  })

  it('keeps a draft that the office does not see and a neighbour cannot write', async () => {
    const save = { ...(await place(0)), fields }
    expect(await desk.liaison.call(saveBreakdown, save)).toMatchObject({ revision: 1 })
    await expect(desk.liaison.call(saveBreakdown, save)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(desk.neighbour.call(saveBreakdown, save)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(desk.office.call(saveBreakdown, save)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const seen = (await desk.office.call(listBreakdowns, { unitId: desk.units.forestry })).breakdowns
    expect(seen[0]).toMatchObject({ state: 'none', steps: '', milestones: [] })
    expect((await own())[0]).toMatchObject({ state: 'draft', ...fields, can: { edit: true, decide: false } })
  })

  it('is handed in whole, returned with a reason, mended and accepted', async () => {
    const empty = await desk.liaison.call(saveBreakdown, {
      ...(await place(1)),
      fields: { ...fields, steps: '', milestones: [] },
    })
    const [first] = await own()
    const ids = [first?.id ?? '', empty.id]
    await expect(desk.liaison.call(submitBreakdowns, { ids })).rejects.toMatchObject({ code: 'INCOMPLETE' })
    expect((await own())[0]?.state).toBe('draft')
    await desk.liaison.call(saveBreakdown, {
      ...(await place(1)),
      fields: { ...fields, steps: '', milestones: [], continuing: '按季监测' },
    })
    await expect(desk.neighbour.call(submitBreakdowns, { ids })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await desk.liaison.call(submitBreakdowns, { ids })).toEqual({ submitted: 2 })
    await expect(desk.liaison.call(submitBreakdowns, { ids })).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(desk.liaison.call(saveBreakdown, { ...(await place(0)), fields })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })

    const reason = '请把名录提前到八月'
    const decide = { ids: ids.slice(0, 1), decision: 'returned' as const, reason }
    await expect(desk.liaison.call(decideBreakdowns, decide)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(desk.office.call(decideBreakdowns, { ...decide, reason: null })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await desk.office.call(decideBreakdowns, decide)
    expect((await own())[0]).toMatchObject({ state: 'returned', reason })
    await desk.liaison.call(saveBreakdown, { ...(await place(0)), fields })
    await desk.liaison.call(submitBreakdowns, { ids: ids.slice(0, 1) })
    expect(await desk.office.call(decideBreakdowns, { ids, decision: 'accepted', reason: null })).toEqual({
      decided: 2,
    })
    expect((await own()).map(({ state }) => state)).toEqual(['accepted', 'accepted', 'none'])
    await expect(
      desk.office.call(decideBreakdowns, { ids, decision: 'accepted', reason: null }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  it('lets the unit record once that a milestone was met', async () => {
    const [first] = await own()
    const done = { breakdownId: first?.id ?? '', ordinal: 1, doneOn: '2027-03-14' }
    await expect(desk.neighbour.call(completeMilestone, done)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(desk.office.call(completeMilestone, done)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const ahead = { ...done, doneOn: '2027-12-31' }
    await expect(desk.liaison.call(completeMilestone, ahead)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await desk.liaison.call(completeMilestone, done)
    await expect(desk.liaison.call(completeMilestone, done)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const doneDays = async () => (await own())[0]?.milestones.map(({ doneOn }) => doneOn)
    expect(await doneDays()).toEqual(['2027-03-14', null])

    const again = { ids: [first?.id ?? ''], decision: 'returned' as const, reason: '请调整第二个节点' }
    await desk.office.call(decideBreakdowns, again)
    const forged = {
      ...fields,
      milestones: fields.milestones.map((one) => ({ ...one, doneOn: '2027-01-01' })),
    }
    await desk.liaison.call(saveBreakdown, { ...(await place(0)), fields: forged })
    expect(await doneDays()).toEqual(['2027-03-14', null])
  })

  it('keeps how duties stand as the records say, after all of this', async () => {
    expect(await standingDrift(desk)).toEqual([])
  })
})
