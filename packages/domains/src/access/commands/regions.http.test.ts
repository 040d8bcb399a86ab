import { addRegionVersion, closeRegion, getRegion, listRegions } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { testEngines } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const daysFromNow = (days: number) => shanghaiDay(new Date(Date.now() + days * 86_400_000))

describe.each(testEngines)('regions on %s', (engine) => {
  let office: SmallOffice
  beforeAll(async () => {
    office = await startSmallOffice({ engine })
  })
  afterAll(() => office?.close())

  const town = (code: string) => ({
    code,
    name: '松溪镇',
    level: 'township' as const,
    parent: '990121',
    validFrom: daysFromNow(0),
  })

  it('require somebody to be signed in, and the right', async () => {
    await expect(office.visitor().call(listRegions, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    const client = await office.as('office')
    expect((await client.call(listRegions, {})).can.manage).toBe(false)
    await expect(client.call(addRegionVersion, town('990121100'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('are a tree as it stood on a day, parents first', async () => {
    const admin = await office.as('admin')
    const { items, can } = await admin.call(listRegions, {})
    expect(items.map((region) => region.code)).toEqual(['990000', '990100', '990200', '990121'])
    expect(items.map((region) => region.can.manage)).toEqual([false, true, false, true])
    expect(can.manage).toBe(true)
    expect((await admin.call(listRegions, { on: '2000-01-01' })).items).toEqual([])
    expect((await admin.call(listRegions, { under: '990100' })).items.map((region) => region.code)).toEqual([
      '990100',
      '990121',
    ])
  })

  it('are renamed by a new version, the old one kept', async () => {
    const admin = await office.as('admin')
    await admin.call(addRegionVersion, town('990121101'))
    await expect(admin.call(addRegionVersion, town('990121101'))).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    await admin.call(addRegionVersion, {
      ...town('990121101'),
      name: '松溪街道',
      validFrom: daysFromNow(10),
    })
    const { versions } = await admin.call(getRegion, { code: '990121101' })
    expect(versions.map((version) => [version.name, version.validTo])).toEqual([
      ['松溪街道', null],
      ['松溪镇', daysFromNow(10)],
    ])
    const nameOn = async (on: string) =>
      (await admin.call(listRegions, { under: '990121101', on })).items.map((region) => region.name)
    expect(await nameOn(daysFromNow(9))).toEqual(['松溪镇'])
    expect(await nameOn(daysFromNow(10))).toEqual(['松溪街道'])
  })

  it('end, naming what takes their place, once nothing goes on under them', async () => {
    const admin = await office.as('admin')
    await admin.call(addRegionVersion, town('990121102'))
    await expect(admin.call(closeRegion, { code: '990121', validTo: daysFromNow(20) })).rejects.toMatchObject(
      { code: 'WRONG_STATE' },
    )
    const ended = await admin.call(closeRegion, {
      code: '990121102',
      validTo: daysFromNow(20),
      successor: '990121101',
    })
    expect(ended).toMatchObject({ validTo: daysFromNow(20), successor: '990121101' })
    await expect(
      admin.call(closeRegion, { code: '990121102', validTo: daysFromNow(30) }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(admin.call(closeRegion, { code: '990199', validTo: daysFromNow(1) })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('above or beside one’s own are not to be changed, nor put under themselves', async () => {
    const admin = await office.as('admin')
    const wrong = [
      { ...town('990201'), parent: '990200' },
      { ...town('980000'), parent: null },
    ]
    for (const input of wrong) {
      await expect(admin.call(addRegionVersion, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    await expect(
      admin.call(addRegionVersion, {
        ...town('990100'),
        level: 'prefecture',
        validFrom: daysFromNow(5),
        parent: '990121',
      }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await expect(admin.call(addRegionVersion, { ...town('990122'), parent: '990199' })).rejects.toMatchObject(
      {
        code: 'FORBIDDEN',
      },
    )
  })
})
