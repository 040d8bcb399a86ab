import {
  actOnRecord,
  type Client,
  createRecord,
  getRecord,
  listDueItems,
  listNotices,
  makeCalendarLink,
  type RecordValues,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe.each(testEngines)('due items of registers on %s', (engine) => {
  let server: SmallOffice
  let office: Client
  let forestry: Client
  let county: Client
  let overdue: string
  beforeAll(async () => {
    server = await startSmallOffice({ engine })
    server.setNow(new Date('2027-03-12T09:00:00+08:00'))
    office = await server.as('office')
    forestry = await server.as('liaison', { onlyUnit: server.units.forestry })
    county = await server.as('liaison', { region: server.regions.county, onlyUnit: server.units.county })
    overdue = await create('decision', {
      matter: '值守',
      dutyUnit: server.units.forestry,
      dueOn: '2027-03-11',
    })
    await create('decision', { matter: '远期', dutyUnit: server.units.forestry, dueOn: '2027-12-31' })
    await create('finding', {
      source: 'inspection',
      grade: 'general',
      problem: '弃土',
      foundOn: '2027-03-01',
      rectifyingUnit: server.units.forestry,
      acceptingUnit: server.units.office,
      deadlineClass: 'by-date',
      deadline: '2027-03-30',
      noticeNeeded: false,
    })
  })
  afterAll(() => server?.close())

  const create = async (register: string, values: RecordValues) =>
    (await office.call(createRecord, { register, values })).id
  const seen = async (client: Client, of: 'own' | 'all' = 'own') =>
    (await client.call(listDueItems, { of })).items.map(({ title, on, overdue: late, act }) => [
      title,
      on,
      late,
      act?.key,
    ])

  it('ask who is there, and show nobody what another unit owes', async () => {
    await expect(server.visitor().call(listDueItems, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(await seen(county)).toEqual([])
    expect(await seen(county, 'all')).toEqual([])
  })

  it('are the unit’s own, overdue first, each with the act that answers it', async () => {
    expect(await seen(forestry)).toEqual([
      ['值守', '2027-03-11', true, 'claim'],
      ['弃土', '2027-03-30', false, 'begin'],
    ])
    const { items, can } = await office.call(listDueItems, {})
    expect([items, can]).toEqual([[], { all: true }])
    expect(await seen(office, 'all')).toHaveLength(2)
  })

  it('are days of the unit’s calendar, without titles that those involved alone may see', async () => {
    const { path } = await forestry.call(makeCalendarLink, {})
    const calendar = await fetch(`${server.url}${path}`)
    const lines = (await calendar.text()).split('\r\n')
    expect(lines.filter((line) => /^(?:SUMMARY|DTSTART)/.test(line))).toEqual([
      'DTSTART;VALUE=DATE:20270311',
      'SUMMARY:完成时限：值守',
      'DTSTART;VALUE=DATE:20270330',
      'SUMMARY:整改期限：问题整改台账',
    ])
  })

  it('move to whoever is next, over working days', async () => {
    const register = 'finding'
    const { items } = await forestry.call(listDueItems, {})
    const id = items.find((item) => item.register === register)?.recordId ?? ''
    const { record } = await office.call(getRecord, { register, id })
    await forestry.call(actOnRecord, {
      register,
      id,
      revision: record.revision,
      act: 'begin',
      values: { measures: '清运' },
      note: null,
    })
    // past the guards of files: what counts here is who owes the answer, and by when
    await server.database.transaction({ role: 'owner' }, (client) =>
      client.query(
        `update register.finding set state = 'asked', state_since = '2027-03-13T10:00:00+08:00' where id = $1`,
        [id],
      ),
    )
    expect((await seen(forestry)).map(([title]) => title)).toEqual(['值守'])
    // ten working days after a Saturday
    expect(await seen(office)).toEqual([['弃土', '2027-03-26', false, 'close']])
    expect((await office.call(getRecord, { register, id })).due).toMatchObject([
      { key: 'decide', on: '2027-03-26' },
    ])
  })

  it('are reminded of once a day, and reach the office when days have passed', async () => {
    const digest = async (client: Client) =>
      (await client.call(listNotices, { unread: true })).items.map(({ title, text, link }) => [
        title.zh,
        text.zh,
        link,
      ])
    // a fortnight ahead is no day of a report's reminders, but one of a permit that runs out
    const permit = { number: '示例许〔2027〕1号', kind: 'hunt', holder: '示例场', validTo: '2027-03-26' }
    await forestry.call(createRecord, { register: 'permit', values: permit })
    await server.work()
    await server.work()
    expect(await digest(forestry)).toEqual([
      [
        '台账到期事项2件，其中1件已逾期',
        [
          '云岭市林业和草原局　议定事项“值守”　完成时限　2027-03-11（已逾期1天）',
          '云岭市林业和草原局　行政许可“示例许〔2027〕1号”　到期　2027-03-26（还有14天到期）',
        ].join('\n'),
        '/registers/due',
      ],
    ])
    expect(await digest(office)).toEqual([])
    server.setNow(new Date('2027-03-14T09:00:00+08:00'))
    await server.work()
    expect((await digest(office))[0]?.[1]).toContain('议定事项“值守”')
    const { record } = await office.call(getRecord, { register: 'decision', id: overdue })
    expect(record.state).toBe('open')
  })
})
