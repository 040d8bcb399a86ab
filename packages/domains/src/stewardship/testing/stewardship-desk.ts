import { actOnRecord, type Client, createRecord, getRecord, type RecordValues } from '@wanwu/contract'
import type { TestEngine } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'

/** A small office on 3 August 2026, with the people whom tests of stewardship are about. */
export interface StewardshipDesk extends SmallOffice {
  office: Client
  forestry: Client
  /** of another unit of the same city */
  stranger: Client
  create(client: Client, register: string, values: RecordValues): Promise<string>
  read(register: string, id: string): Promise<Awaited<ReturnType<typeof readRecord>>>
  act(
    client: Client,
    register: string,
    id: string,
    name: string,
    values?: RecordValues,
  ): Promise<{ revision: number }>
}

const readRecord = async (client: Client, register: string, id: string) =>
  (await client.call(getRecord, { register, id })).record

/** Starts such an office. */
export async function startStewardshipDesk(engine: TestEngine): Promise<StewardshipDesk> {
  const server = await startSmallOffice({ engine })
  server.setNow(new Date('2026-08-03T10:00:00+08:00'))
  const water = await server.createUnit({ name: '云岭市水务局', region: server.regions.city })
  const office = await server.as('office')
  const desk: Omit<StewardshipDesk, keyof SmallOffice> = {
    office,
    forestry: await server.as('liaison', { onlyUnit: server.units.forestry }),
    stranger: await server.as('liaison', { onlyUnit: water }),
    create: async (client, register, values) => (await client.call(createRecord, { register, values })).id,
    read: (register, id) => readRecord(office, register, id),
    async act(client, register, id, name, values = {}) {
      const { revision } = await desk.read(register, id)
      return client.call(actOnRecord, { register, id, revision, act: name, values, note: null })
    },
  }
  return Object.assign(server, desk)
}
