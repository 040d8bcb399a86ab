import {
  addUnitAlias,
  createUnit,
  getUnit,
  listAudit,
  listUnits,
  removeUnitAlias,
  updateUnit,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe.each(testEngines)('changing units on %s', (engine) => {
  let office: SmallOffice
  beforeAll(async () => {
    office = await startSmallOffice({ engine })
  })
  afterAll(() => office?.close())

  const fresh = (name: string) => ({
    name,
    kind: 'department' as const,
    region: office.regions.city,
    planScope: office.regions.city,
  })

  it('requires somebody to be signed in, and the right', async () => {
    await expect(office.visitor().call(createUnit, fresh('甲'))).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    const liaison = await office.as('liaison', { onlyUnit: office.units.forestry })
    await expect(liaison.call(createUnit, fresh('甲'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('is refused outside of one’s region', async () => {
    const client = await office.as('office')
    const elsewhere = { ...fresh('青岚市水务局'), planScope: office.regions.other }
    await expect(client.call(createUnit, elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(
      client.call(updateUnit, { id: office.units.other, revision: 1, name: '改名' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const county = await office.as('office', { region: office.regions.county })
    await expect(county.call(createUnit, fresh('云岭市财政局'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('refuses a name that is taken, and regions and units that are not there', async () => {
    const client = await office.as('office')
    await expect(client.call(createUnit, fresh('云岭市统筹办'))).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      data: { constraint: 'unit_name_taken' },
    })
    await expect(client.call(createUnit, { ...fresh('乙'), region: '999999' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(
      client.call(createUnit, { ...fresh('乙'), parentId: '01890000-0000-7000-8000-000000000009' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const wrong = await client
      .call(createUnit, { ...fresh('乙'), name: ' ' })
      .catch((error: unknown) => error)
    expect(wrong).toMatchObject({ code: 'INVALID_INPUT' })
    expect(JSON.stringify(wrong)).toContain('"path":"name"')
  })

  it('keeps the old name when a unit is renamed, and is on record', async () => {
    const client = await office.as('office')
    const unit = await client.call(createUnit, fresh('云岭市国土资源局'))
    const renamed = await client.call(updateUnit, {
      id: unit.id,
      revision: unit.revision,
      name: '云岭市自然资源和规划局',
      parentId: office.units.office,
    })
    expect(renamed).toMatchObject({
      name: '云岭市自然资源和规划局',
      revision: 2,
      parent: { id: office.units.office },
      aliases: [{ text: '云岭市国土资源局', kind: 'former' }],
    })
    expect((await client.call(listUnits, { q: 'gtzyj' })).items.map((one) => one.id)).toEqual([unit.id])
    const audit = await client.call(listAudit, { subjectKind: 'unit', subjectId: unit.id })
    expect(audit.items.map((entry) => entry.action)).toEqual(['access.updateUnit', 'access.createUnit'])
    expect(audit.items[0]).toMatchObject({
      actor: { id: client.person.id },
      title: { zh: '修改单位' },
      region: { code: office.regions.city, name: '云岭市' },
      detail: { name: '云岭市自然资源和规划局' },
    })
  })

  it('refuses a change to something that changed meanwhile, and shows what is there', async () => {
    const client = await office.as('office')
    const unit = await client.call(createUnit, fresh('云岭市水务局'))
    await client.call(updateUnit, { id: unit.id, revision: 1, shortName: '市水务局' })
    await expect(
      client.call(updateUnit, { id: unit.id, revision: 1, shortName: '水务局' }),
    ).rejects.toMatchObject({ code: 'CONFLICT', data: { present: { shortName: '市水务局', revision: 2 } } })
  })

  it('never puts a unit under itself', async () => {
    const client = await office.as('office')
    const above = await client.call(createUnit, fresh('云岭市教育局'))
    const below = await client.call(createUnit, { ...fresh('云岭学院'), parentId: above.id })
    await expect(
      client.call(updateUnit, { id: above.id, revision: 1, parentId: below.id }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  it('adds and takes away other names, by which the unit is found', async () => {
    const client = await office.as('office')
    const alias = await client.call(addUnitAlias, {
      id: office.units.forestry,
      text: '市林草局',
      kind: 'short',
    })
    expect((await client.call(listUnits, { q: '林草局' })).items).toHaveLength(1)
    await expect(
      client.call(addUnitAlias, { id: office.units.forestry, text: '市林草局', kind: 'learned' }),
    ).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    await client.call(removeUnitAlias, { id: office.units.forestry, aliasId: alias.id })
    expect((await client.call(listUnits, { q: '林草局' })).items).toHaveLength(0)
    await expect(
      client.call(removeUnitAlias, { id: office.units.forestry, aliasId: alias.id }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await client.call(getUnit, { id: office.units.forestry })).aliases).toEqual([])
    const outsider = await office.as('office', { region: office.regions.other })
    await expect(
      outsider.call(addUnitAlias, { id: office.units.forestry, text: '林业', kind: 'short' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
