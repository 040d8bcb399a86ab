import { enterHolidays, listHolidays } from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe.each(testEngines)('holidays on %s', (engine) => {
  let office: SmallOffice
  beforeAll(async () => {
    office = await startSmallOffice({ engine })
  })
  afterAll(() => office?.close())

  const year = {
    year: 2027,
    version: 0,
    notice: '国办发明电〔2026〕99号',
    issuedOn: '2026-11-01',
    days: [
      { day: '2026-12-31', kind: 'off' as const, name: '元旦' },
      { day: '2027-01-01', kind: 'off' as const, name: '元旦' },
      { day: '2027-01-03', kind: 'work' as const, name: '元旦' },
    ],
  }

  it('are there for the years that were announced, with their notices', async () => {
    await expect(office.visitor().call(listHolidays, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    const { years, can } = await (await office.as('liaison')).call(listHolidays, {})
    expect(can).toEqual({ enter: false })
    expect(
      years.map(({ year: each, notice, days }) => [
        each,
        notice,
        days.filter(({ kind }) => kind === 'off').length,
        days.filter(({ kind }) => kind === 'work').length,
      ]),
    ).toEqual([
      [2026, '国办发明电〔2025〕7号', 33, 6],
      [2025, '国办发明电〔2024〕12号', 28, 5],
      [2024, '国办发明电〔2023〕7号', 28, 8],
      [2023, '国办发明电〔2022〕16号', 27, 7],
    ])
  })

  it('of a further year are entered by an administrator, as versions, none of which is lost', async () => {
    await expect((await office.as('office')).call(enterHolidays, year)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const admin = await office.as('admin')
    await expect(
      admin.call(enterHolidays, {
        ...year,
        days: [...year.days, { day: '2027-01-04', kind: 'work', name: '元旦' }],
      }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(await admin.call(enterHolidays, year)).toEqual({ version: 1 })
    await expect(admin.call(enterHolidays, year)).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { present: { version: 1 } },
    })
    const days = year.days.slice(1)
    expect(await admin.call(enterHolidays, { ...year, version: 1, days })).toEqual({ version: 2 })
    const { years, can } = await admin.call(listHolidays, {})
    expect(can).toEqual({ enter: true })
    expect(years[0]).toMatchObject({ year: 2027, version: 2, notice: year.notice, days })
    expect(years[0]?.enteredBy).not.toBeNull()
  })
})
