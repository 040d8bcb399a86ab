import {
  actOnRecord,
  addTipPhoto,
  type CallOf,
  type Client,
  followTip,
  getRecord,
  getRecordFile,
  getTipForm,
  listRecords,
  listWaitingTips,
  type RecordValues,
  sendTip,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const text = (words: string) => [...new TextEncoder().encode(words)]
const photo = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe1, 0, 18, ...text('Exif\0\0GPS 103.11')],
  ...[0xff, 0xc0, 0, 11, 8, 0, 3, 0, 4, 1, 1, 17, 0],
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 9, 9, 0xff, 0xd9],
])

describe.each(testEngines)('tips of the public on %s', (engine) => {
  let server: SmallOffice
  let office: Client
  let forestry: Client
  let minutes = 0
  let address = 0
  beforeAll(async () => {
    server = await startSmallOffice({ engine, trustProxy: '127.0.0.1' })
    office = await server.as('office')
    forestry = await server.as('liaison', { onlyUnit: server.units.forestry })
  })
  afterAll(() => server?.close())

  const later = (seconds: number) => {
    minutes += 1
    server.setNow(new Date(Date.parse('2026-05-06T02:00:00Z') + minutes * 60_000 + seconds * 1000))
  }
  /** Somebody of the public, from an address of their own. */
  const passerBy = () => {
    address += 1
    return server.visitor({ 'x-forwarded-for': `198.51.100.${address}` })
  }
  const formOf = async (client: Client) => {
    later(0)
    const { token } = await client.call(getTipForm, {})
    server.setNow(new Date(Date.parse('2026-05-06T02:00:00Z') + minutes * 60_000 + 10_000))
    return token
  }
  const matter = { kind: 'dumping', text: '白鹿河边夜里有人倾倒渣土' }
  const send = async (client = passerBy(), more: Partial<CallOf<typeof sendTip>> = {}) =>
    client.call(sendTip, { token: await formOf(client), ...matter, ...more })
  const idOf = async (number: string) => {
    const { items } = await office.call(listRecords, { register: 'tip' })
    return items.find(({ values }) => values.number === number)?.id ?? ''
  }
  const act = async (
    client: Client,
    id: string,
    name: string,
    values: RecordValues = {},
    note: string | null = null,
  ) => {
    const { record } = await office.call(getRecord, { register: 'tip', id })
    return client.call(actOnRecord, {
      register: 'tip',
      id,
      revision: record.revision,
      act: name,
      values,
      note,
    })
  }

  it('are sent by anybody, and followed by their code from being taken up to the answer', async () => {
    const visitor = passerBy()
    const form = await visitor.call(getTipForm, {})
    expect(form.office).toBe('云岭市统筹办')
    expect(form.regions.map(({ code }) => code)).toEqual(['990100', '990121'])
    const sent = await send(visitor, {
      region: '990121',
      at: [103.11, 33.1],
      name: '示例举报人',
      contact: '示例电话',
    })
    const follow = () => visitor.call(followTip, { code: sent.code.toLowerCase().replaceAll('-', ' ') })
    expect(await follow()).toMatchObject({ number: sent.number, state: 'received', reply: null })
    await expect(visitor.call(followTip, { code: 'ABCD-EFGH-JKMN-PQRS' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await visitor.call(addTipPhoto, { ticket: sent.ticket }, { body: photo })).toEqual({ photos: 1 })

    const id = await idOf(sent.number)
    const { record, acts, files } = await office.call(getRecord, { register: 'tip', id })
    expect(record).toMatchObject({
      region: { code: '990121' },
      values: { channel: 'web', summary: matter.text, reporter: '示例举报人', reporterContact: '示例电话' },
    })
    expect(acts.map(({ person }) => person.name)).toEqual(['公众', '公众'])
    const kept = await office.download(getRecordFile, { register: 'tip', id, file: files[0]?.id ?? '' })
    expect(await kept.blob.text()).not.toContain('GPS')

    await act(office, id, 'assign', {
      dutyUnit: server.units.forestry,
      answerBy: '2026-05-20',
      kind: 'dumping',
    })
    // once it is taken up, nothing is added any more
    await expect(visitor.call(addTipPhoto, { ticket: sent.ticket }, { body: photo })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    await act(forestry, id, 'reply', { reply: '已清理并立案', repliedOn: '2026-05-06', outcome: 'true' })
    expect(await follow()).toMatchObject({ state: 'replied', reply: null, unit: '云岭市林业和草原局' })
    await act(office, id, 'close')
    expect(await follow()).toMatchObject({
      state: 'closed',
      reply: '已清理并立案',
      outcome: { zh: '属实' },
      photos: 1,
    })
    expect(JSON.stringify(await follow())).not.toContain('示例')
    await act(office, id, 'reward', { reward: 500, rewardedOn: '2026-05-06' })
    expect((await follow()).rewarded).toBe(true)
  })

  it('show who sent them to the office and the auditor alone, and nowhere an address', async () => {
    const sent = await send(passerBy(), { name: '示例某某' })
    const id = await idOf(sent.number)
    await act(office, id, 'assign', {
      dutyUnit: server.units.forestry,
      answerBy: '2026-05-20',
      kind: 'dumping',
    })
    const seen = async (client: Client) => (await client.call(getRecord, { register: 'tip', id })).record
    const auditor = await server.as('auditor')
    const leader = await server.as('leader')
    for (const client of [office, auditor]) expect((await seen(client)).values.reporter).toBe('示例某某')
    for (const client of [forestry, leader]) {
      const record = await seen(client)
      expect(record.values.reporter).toBeUndefined()
      expect(record.masked).toEqual(['reporter', 'reporterContact'])
    }
    const stranger = await server.as('liaison', { onlyUnit: server.units.county })
    await expect(seen(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const traces = await server.database.transaction({ role: 'owner' }, (client) =>
      client.query<{ told: string }>(
        `select coalesce(string_agg(told, ' '), '') as told from (
           select audit_entry::text as told from audit_entry where action like 'tips.%'
           union all select tip_sent::text from tip_sent union all select record_act::text from record_act where register = 'tip'
         ) as everything`,
      ),
    )
    expect(traces.rows[0]?.told).not.toContain('198.51.100.')
  })

  it('say who is responsible instead where they are refused', async () => {
    const visitor = passerBy()
    const sent = await send(visitor)
    await act(office, await idOf(sent.number), 'refuse', {
      refusedBecause: '属城市管理事项，请向示例城管局反映',
    })
    expect(await visitor.call(followTip, { code: sent.code })).toMatchObject({
      state: 'refused',
      refusedBecause: '属城市管理事项，请向示例城管局反映',
    })
  })

  it('are shown to the office with what may be the same, and whom they might go to', async () => {
    await expect(server.visitor().call(listWaitingTips, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(forestry.call(listWaitingTips, {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const first = await send(passerBy(), { kind: 'poaching', text: '山上有人下套捕野猪', at: [103.5, 33.5] })
    const near = await send(passerBy(), { kind: 'poaching', text: '发现铁丝套', at: [103.503, 33.5] })
    const far = await send(passerBy(), { kind: 'poaching', text: '发现有人下套捕野猪', at: [103.9, 33.9] })
    const { tips } = await office.call(listWaitingTips, {})
    const of = (number: string) => tips.find((tip) => tip.number === number)
    expect(
      of(first.number)
        ?.like.map(({ number }) => number)
        .sort(),
    ).toEqual([near.number, far.number].sort())
    expect(of(near.number)?.like).toMatchObject([{ number: first.number, metres: expect.closeTo(279, -1) }])
    expect(of(first.number)?.proposal).toEqual({
      unit: { id: server.units.forestry, name: '云岭市林业和草原局' },
      because: 'field',
      times: 0,
    })
    expect(of(first.number)?.takeBy).toBe('2026-05-08')
  })

  it('keep out programs: no form, an old one, one used twice, one filled in at once, the hidden field', async () => {
    const visitor = passerBy()
    const call = (token: string, more = {}) => visitor.call(sendTip, { token, ...matter, ...more })
    await expect(call('made.up.token')).rejects.toMatchObject({ code: 'WRONG_STATE' })
    later(0)
    const { token: fresh } = await visitor.call(getTipForm, {})
    await expect(call(fresh)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const token = await formOf(visitor)
    await expect(call(token, { website: 'http://example.org' })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    await call(token)
    await expect(call(token)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const old = await formOf(visitor)
    minutes += 7 * 60
    later(0)
    await expect(call(old)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  it('are counted by address: of a hundred at once from one, five are taken', async () => {
    const visitor = passerBy()
    const tokens = []
    later(0)
    for (let at = 0; at < 100; at += 1) tokens.push((await visitor.call(getTipForm, {})).token)
    server.setNow(new Date(Date.parse('2026-05-06T02:00:00Z') + minutes * 60_000 + 10_000))
    const answers = await Promise.all(
      tokens.map((token) =>
        visitor.call(sendTip, { token, ...matter }).then(
          () => 'taken',
          (error: { code: string }) => error.code,
        ),
      ),
    )
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(5)
    expect(answers.filter((answer) => answer === 'RATE_LIMITED')).toHaveLength(95)
    expect((await send()).number).toMatch(/^W20260506-/)
  })

  it('take a script as words, and no control characters', async () => {
    const sent = await send(passerBy(), { text: '<script>alert(1)</script> 河边倾倒' })
    const { record } = await office.call(getRecord, { register: 'tip', id: await idOf(sent.number) })
    expect(record.values.detail).toBe('<script>alert(1)</script> 河边倾倒')
    await expect(send(passerBy(), { text: '河边倾倒\u0000渣土' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    await expect(send(passerBy(), { kind: 'nonsense' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(send(passerBy(), { at: [33.1, 103.1] as never })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('take no photo that is too large, lies, is cut off, or belongs to no tip', async () => {
    const visitor = passerBy()
    const { ticket } = await send(visitor)
    const add = (body: Uint8Array<ArrayBuffer>, given = ticket) =>
      visitor.call(addTipPhoto, { ticket: given }, { body })
    await expect(add(new Uint8Array(60 * 1024 * 1024))).rejects.toMatchObject({ code: 'TOO_LARGE' })
    await expect(add(new TextEncoder().encode('<svg onload=alert(1)>'))).rejects.toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
    })
    await expect(add(photo.slice(0, 40))).rejects.toMatchObject({ code: 'DAMAGED' })
    await expect(add(photo, `${ticket}x`)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    for (let count = 1; count <= 6; count += 1) expect(await add(photo)).toEqual({ photos: count })
    await expect(add(photo)).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })
})
