import { getCoverage, listRecords } from '@wanwu/contract'
import { quickestEngine } from '@wanwu/database/testing'
import { loadDemo, loadDemoRecords, shippedRegisters } from '@wanwu/domains'
import { startTestServer, type TestServer } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// What is stored goes the way of every act, which other tests walk on both engines.
describe('the records of the demo', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ engine: quickestEngine })
    await loadDemo(server.database, server.authentication, new Date())
  })
  afterAll(() => server?.close())

  it('pass through every act of every register', async () => {
    const all = new Map(
      shippedRegisters.map(({ key, transitions }) => [key, new Set(transitions.map((act) => act.key))]),
    )
    await loadDemoRecords(server.database, server.authentication, new Date(), all)
    const { rows } = await server.database.transaction({ role: 'owner' }, (client) =>
      client.query<{ act: string }>(`select distinct register || ':' || act as act from record_act`),
    )
    const done = new Set(rows.map(({ act }) => act))
    const missing = shippedRegisters.flatMap(({ key, transitions }) =>
      transitions.map((act) => `${key}:${act.key}`).filter((act) => !done.has(act)),
    )
    expect(missing).toEqual([])
  }, 300_000)

  it('answer what the plans ask for', async () => {
    const office = await server.signIn({ userName: '统筹办', password: 'wanwu-2026' })
    const { rows, counts } = await office.call(getCoverage, {})
    const unused = rows.flatMap(({ system, answers }) =>
      answers
        .filter(({ register, last }) => register !== null && last === null)
        .map(({ verb }) => `${system} ${verb.zh}`),
    )
    expect(unused).toEqual([])
    expect(counts.rows).toBe(245)
    for (const { key } of shippedRegisters) {
      expect([key, (await office.call(listRecords, { register: key })).items.length]).not.toEqual([key, 0])
    }
  })
})
