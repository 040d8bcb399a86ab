import {
  actOnRecord,
  addRecordFile,
  type Client,
  changeRecord,
  countRecords,
  createRecord,
  getRecord,
  getRecordFile,
  listRecords,
  listRegisters,
  type RecordValues,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const register = 'finding'
const picture = (mark: string) =>
  Uint8Array.from([
    ...Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    ...new TextEncoder().encode(mark),
  ])

describe.each(testEngines)('findings on %s', (engine) => {
  let server: SmallOffice
  let office: Client
  let rectifier: Client
  let acceptor: Client
  let stranger: Client
  let ecology: string
  let values: Record<string, string | boolean>
  beforeAll(async () => {
    server = await startSmallOffice({ engine })
    ecology = await server.createUnit({ name: '云岭市生态环境局', region: server.regions.city })
    const water = await server.createUnit({ name: '云岭市水务局', region: server.regions.city })
    office = await server.as('office')
    rectifier = await server.as('liaison', { onlyUnit: server.units.forestry })
    acceptor = await server.as('liaison', { onlyUnit: ecology })
    stranger = await server.as('liaison', { onlyUnit: water })
    values = {
      source: 'inspection',
      grade: 'general',
      problem: '河岸堆放弃土',
      foundOn: '2026-03-02',
      rectifyingUnit: server.units.forestry,
      acceptingUnit: ecology,
      deadlineClass: 'by-date',
      deadline: '2026-06-30',
      noticeNeeded: false,
    }
  })
  afterAll(() => server?.close())

  const create = (client: Client, more: Record<string, string | boolean | null> = {}) =>
    client.call(createRecord, { register, values: { ...values, ...more } })
  const read = (client: Client, id: string) => client.call(getRecord, { register, id })
  const act = async (
    client: Client,
    id: string,
    name: string,
    given: { values?: RecordValues; note?: string } = {},
  ) => {
    const { record } = await read(office, id)
    return client.call(actOnRecord, {
      register,
      id,
      revision: record.revision,
      act: name,
      values: {},
      note: null,
      ...given,
    })
  }
  const attach = (client: Client, id: string, field: string) =>
    client.call(addRecordFile, { register, id, field, fileName: `${field}.png` }, { body: picture(field) })

  it('asks who is there, and keeps a finding to those involved', async () => {
    await expect(create(server.visitor())).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    const { id } = await create(office)
    expect((await read(rectifier, id)).record.values.problem).toBe('河岸堆放弃土')
    await expect(read(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await stranger.call(listRecords, { register })).items).toEqual([])
    expect((await acceptor.call(listRecords, { register })).items).toMatchObject([{ id, state: 'open' }])
    // a steward of the whole region sees what names their unit; an administrator keeps no data
    const steward = (unitId: string) => server.as('steward', { unitId })
    expect((await read(await steward(ecology), id)).record.state).toBe('open')
    const elsewhere = await steward(server.units.county)
    await expect(read(elsewhere, id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(create(await server.as('admin'))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('refuses what does not fit, field by field, and stores nothing', async () => {
    const before = await office.call(countRecords, { register })
    await expect(
      create(office, { source: 'rumour', foundOn: '2026-02-30', problem: ' ' }),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      data: {
        issues: [
          { path: 'values.source' },
          { path: 'values.problem', message: { zh: '必填。' } },
          { path: 'values.foundOn', message: { zh: '不是日期，应如2027-03-05。' } },
        ],
      },
    })
    expect(await office.call(countRecords, { register })).toEqual(before)
  })

  it('is closed by the entitled unit alone, rechecked, and reopened', async () => {
    const { id } = await create(office, { number: 'A-1' })
    await expect(create(office, { number: 'A-1' })).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      data: { existing: id },
    })
    await expect(act(stranger, id, 'begin')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(act(rectifier, id, 'begin')).rejects.toMatchObject({ code: 'INCOMPLETE' })
    await act(rectifier, id, 'begin', { values: { measures: '清运并复绿', rectifyingPerson: '示例甲' } })
    expect((await read(rectifier, id)).can).toEqual({ change: false, attach: true, void: false })
    await expect(act(rectifier, id, 'askClosure', { values: { progress: '已清运' } })).rejects.toMatchObject({
      code: 'INCOMPLETE',
      data: { gaps: [{ field: 'before' }, { field: 'after' }] },
    })
    const { id: file } = await attach(rectifier, id, 'before')
    const { blob } = await acceptor.download(getRecordFile, { register, id, file })
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(picture('before'))
    await attach(rectifier, id, 'after')
    await act(rectifier, id, 'askClosure', { values: { progress: '已清运' } })
    await expect(act(rectifier, id, 'close')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(act(office, id, 'close')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await read(rectifier, id)).toMatchObject({ offered: [], can: { attach: false } })
    expect((await read(acceptor, id)).offered.map((each) => each.act)).toEqual(['refuse', 'close'])
    await act(acceptor, id, 'close')
    await expect(
      office.call(changeRecord, { register, id, revision: 5, values: { problem: '改写' } }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/CONFLICT|WRONG_STATE/) })
    await act(acceptor, id, 'recheck', { values: { recheckedOn: '2026-08-01' }, note: '现场复查，未反弹' })
    await act(office, id, 'reopen', { values: { deadline: '2026-12-31' }, note: '再次堆放' })
    const { record, acts } = await read(acceptor, id)
    expect(record).toMatchObject({ state: 'rectifying', values: { deadline: '2026-12-31' } })
    expect(record.values.closedOn).toBeUndefined()
    expect(acts.map((each) => each.act)).toEqual([
      'reopen',
      'recheck',
      'close',
      'askClosure',
      'file-added',
      'file-added',
      'begin',
      'created',
    ])
  })

  it('waits for the closure of the level that handed it down', async () => {
    const { id } = await create(office, { source: 'handed-down', handedDownNumber: '示例督办〔2026〕1号' })
    await act(rectifier, id, 'begin', { values: { measures: '拆除' } })
    for (const field of ['before', 'after']) await attach(rectifier, id, field)
    await act(rectifier, id, 'askClosure', { values: { progress: '已拆除' } })
    await expect(act(acceptor, id, 'close')).rejects.toMatchObject({ code: 'WRONG_STATE' })
    await act(acceptor, id, 'acceptHere')
    await expect(act(acceptor, id, 'recordHigherClosure')).rejects.toMatchObject({ code: 'INCOMPLETE' })
    await act(acceptor, id, 'recordHigherClosure', {
      values: { higherClosure: '示例销〔2026〕3号', closedOn: '2026-09-01' },
    })
    expect((await read(office, id)).record.state).toBe('closed')
  })

  it('is separated in the database too', async () => {
    const { id } = await create(office)
    await act(rectifier, id, 'begin', { values: { measures: '清理' } })
    const forge = (as: string, to: string) =>
      server.database.transaction(
        {
          role: 'wanwu_app',
          settings: {
            'wanwu.actor': as,
            'wanwu.scope': JSON.stringify({
              'register.write': [{ region: '990100', unit: null }],
              'register.involved': [{ region: '990100', unit: null }],
            }),
          },
        },
        (client) => client.query(`update register.finding set state = $2 where id = $1`, [id, to]),
      )
    const person = await server.createPerson({
      unitId: server.units.forestry,
      role: 'liaison',
      region: server.regions.city,
      onlyUnit: server.units.forestry,
    })
    await expect(forge(person.id, 'closed')).rejects.toMatchObject({ code: '23514' })
    await forge(person.id, 'asked')
    await expect(forge(person.id, 'closed')).rejects.toMatchObject({ code: '42501' })
  })

  it('masks who is in charge from those who are not entitled, and in the database', async () => {
    const { id } = await create(office, { rectifyingPerson: '示例乙' })
    const steward = await server.as('auditor')
    expect((await read(steward, id)).record.values.rectifyingPerson).toBe('示例乙')
    const { record, acts } = await read(acceptor, id)
    expect(record.values.rectifyingPerson).toBeUndefined()
    expect(record.masked).toEqual(['rectifyingPerson'])
    expect(JSON.stringify(acts)).not.toContain('示例乙')
    await expect(
      server.database.transaction({ role: 'wanwu_app' }, (client) =>
        client.query('select f_rectifying_person from register.finding'),
      ),
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('is counted and found', async () => {
    const counts = await office.call(countRecords, {
      register,
      q: '弃土',
      where: JSON.stringify([{ field: 'state', is: ['closed', 'open', 'rectifying', 'asked'] }]),
    })
    expect(counts.count).toBeGreaterThan(3)
    const page = await office.call(listRecords, { register, sort: '-deadline', limit: 2, q: 'hean' })
    expect(page.items[0]?.values.deadline).toBe('2026-12-31')
    const next = await office.call(listRecords, {
      register,
      sort: '-deadline',
      limit: 2,
      q: 'hean',
      cursor: page.next ?? '',
    })
    expect(next.items.map(({ id }) => id)).not.toContain(page.items[0]?.id)
    await expect(office.call(listRecords, { register, sort: 'problem' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    const { registers } = await office.call(listRegisters, {})
    expect(registers.find(({ key }) => key === register)).toMatchObject({ rows: counts.count, keepers: 1 })
  })
})
