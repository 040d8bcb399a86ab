import { createUnit, getUnit, listUnits } from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe.each(testEngines)('units on %s', (engine) => {
  let office: SmallOffice
  beforeAll(async () => {
    office = await startSmallOffice({ engine })
  })
  afterAll(() => office?.close())

  const names = (page: { items: { name: string }[] }) => page.items.map((unit) => unit.name)

  it('require somebody to be signed in', async () => {
    await expect(office.visitor().call(listUnits, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })

  it('are those of the regions in reach, in pinyin order', async () => {
    const page = await (await office.as('office')).call(listUnits, {})
    expect(names(page)).toEqual(['白鹿县人民政府', '云岭市林业和草原局', '云岭市统筹办'])
    expect(page.can.create).toBe(true)
    expect(page.items.every((unit) => unit.can.update)).toBe(true)
  })

  it('are found by Chinese, pinyin, initials and other names', async () => {
    const client = await office.as('office')
    await client.call(createUnit, {
      name: '云岭市生态环境局',
      shortName: '市生态局',
      kind: 'department',
      region: office.regions.city,
      planScope: office.regions.city,
      aliases: [{ text: '云岭市环境保护局', kind: 'former' }],
    })
    for (const q of ['生态环境', 'shengtai', 'STHJJ', '环境保护局', 'hjbhj', '市生态局']) {
      expect(names(await client.call(listUnits, { q })), q).toEqual(['云岭市生态环境局'])
    }
    expect(names(await client.call(listUnits, { q: '%' }))).toContain('白鹿县人民政府')
    expect(names(await client.call(listUnits, { q: '查无此局' }))).toEqual([])
  })

  it('are filtered by kind and by the region they sit in', async () => {
    const client = await office.as('auditor')
    expect(names(await client.call(listUnits, { kind: 'government' }))).toEqual(['白鹿县人民政府'])
    expect(names(await client.call(listUnits, { region: office.regions.county }))).toEqual(['白鹿县人民政府'])
  })

  it('come in pages that neither repeat nor leave out', async () => {
    const client = await office.as('office')
    const all = names(await client.call(listUnits, {}))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await client.call(listUnits, { limit: 1, cursor })
      seen.push(...names(page))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(seen).toEqual(all)
    await expect(client.call(listUnits, { cursor: 'abc' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('of another region are not there for those who do not work in it', async () => {
    const client = await office.as('office')
    await expect(client.call(getUnit, { id: office.units.other })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('of the whole region are open to a unit’s own people, who may change none', async () => {
    const client = await office.as('liaison', { onlyUnit: office.units.forestry })
    const page = await client.call(listUnits, {})
    expect(names(page)).toContain('白鹿县人民政府')
    expect(page.can.create).toBe(false)
    expect((await client.call(getUnit, { id: office.units.forestry })).can.update).toBe(false)
  })
})
