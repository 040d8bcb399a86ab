import { dropView, getCatalogue, listAudit, listViews, saveView } from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogues } from '../alignment/catalogues.ts'
import { type PlanDesk, startPlanDesk } from '../testing/plan-desk.ts'

describe.each(testEngines)('saved views and catalogues on %s', (engine) => {
  let desk: PlanDesk
  beforeAll(async () => {
    desk = await startPlanDesk(engine)
  })
  afterAll(() => desk?.close())

  const view = (name: string, shared = false) => ({
    name,
    shared,
    filter: { time: 'waiting' as const, sort: 'deadline' as const },
  })

  it('requires somebody to be signed in', async () => {
    for (const act of [
      () => desk.visitor().call(listViews, {}),
      () => desk.visitor().call(saveView, view('甲')),
      () => desk.visitor().call(dropView, { viewId: 'x' }),
      () => desk.visitor().call(getCatalogue, { catalogue: 'national-opinion' }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })

  it('keeps a view under its name for its owner alone', async () => {
    const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
    const saved = await liaison.call(saveView, view('待触发'))
    expect(saved).toMatchObject({ ...view('待触发'), mine: true })
    await expect(liaison.call(saveView, view('待触发'))).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    const list = 'registers/finding'
    const ofList = await liaison.call(saveView, { ...view('待触发'), list })
    expect(await liaison.call(listViews, {})).toEqual({ views: [saved], can: { save: true, share: false } })
    expect((await liaison.call(listViews, { list })).views).toEqual([ofList])
    const office = await desk.as('office')
    expect((await office.call(listViews, {})).views).toEqual([])
    await expect(office.call(dropView, { viewId: saved.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(liaison.call(dropView, { viewId: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await liaison.call(dropView, { viewId: saved.id })).toEqual({ dropped: true })
    expect((await liaison.call(listViews, {})).views).toEqual([])
    const { items } = await office.call(listAudit, { subjectKind: 'saved-view', subjectId: saved.id })
    expect(items.map((entry) => entry.action)).toEqual(['ledger.dropView', 'ledger.saveView'])
  })

  it('is shared by an office with its region and those under it, by nobody else', async () => {
    const liaison = await desk.as('liaison', { onlyUnit: desk.units.forestry })
    await expect(liaison.call(saveView, view('大家的', true))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const city = await desk.as('office')
    const county = await desk.as('office', { region: desk.regions.county, unitId: desk.units.county })
    const other = await desk.as('office', { region: desk.regions.other, unitId: desk.units.other })
    const ofCity = await city.call(saveView, view('全市', true))
    const ofCounty = await county.call(saveView, view('全县', true))
    const seen = async (who: typeof liaison) =>
      (await who.call(listViews, {})).views.map((one) => [one.name, one.mine])
    expect(await seen(city)).toEqual([['全市', true]])
    expect(await seen(liaison)).toEqual([['全市', false]])
    expect(await seen(county)).toEqual([
      ['全县', true],
      ['全市', false],
    ])
    expect(await seen(other)).toEqual([])
    for (const { id } of [ofCity, ofCounty])
      await expect(liaison.call(dropView, { viewId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it.each(['national-opinion', 'national-actions', 'global-targets'] as const)(
    'sends only verified entries of %s',
    async (catalogue) => {
      const client = await desk.as('auditor')
      const answer = await client.call(getCatalogue, { catalogue })
      const { entries } = catalogues[catalogue]
      const verified = entries.filter((entry) => entry.verified).map((entry) => entry.code)
      expect(answer.entries.map((entry) => entry.code)).toEqual(verified)
      expect(answer.entries.length + answer.unverified).toBe(entries.length)
    },
  )
})
