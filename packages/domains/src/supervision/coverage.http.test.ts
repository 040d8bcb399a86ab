import {
  actOnRecord,
  addRecordFile,
  type Client,
  createRecord,
  getCampaignCoverage,
  getDossier,
  getObjectCoverage,
  getPatrolEffort,
  getRecord,
  type RecordValues,
  raiseFinding,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { readSource } from '@wanwu/reader'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const picture = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const square = (x: number, y: number, side: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
})

describe.each(testEngines)('what supervision covers on %s', (engine) => {
  let server: SmallOffice
  let office: Client
  let elsewhere: Client
  let forestry: Client
  beforeAll(async () => {
    server = await startSmallOffice({ engine })
    server.setNow(new Date('2026-07-01T02:00:00Z'))
    office = await server.as('office')
    forestry = await server.as('liaison', { onlyUnit: server.units.forestry })
    elsewhere = await server.as('office', { region: server.regions.other, unitId: server.units.other })
  })
  afterAll(() => server?.close())

  const add = async (register: string, values: RecordValues, client = office) =>
    (await client.call(createRecord, { register, values })).id
  const act = async (
    register: string,
    id: string,
    name: string,
    client = office,
    values: RecordValues = {},
  ) => {
    const { record } = await office.call(getRecord, { register, id })
    return client.call(actOnRecord, {
      register,
      id,
      revision: record.revision,
      act: name,
      values,
      note: null,
    })
  }
  const inspect = async (object: string, inspectedOn: string, more: RecordValues = {}) => {
    const values = {
      title: `检查${inspectedOn}`,
      object,
      inspectedOn,
      problems: 1,
      results: '逐项检查',
      ...more,
    }
    const id = await add('inspection', values)
    await office.call(
      addRecordFile,
      { register: 'inspection', id, field: 'photos', fileName: '现场.png' },
      { body: picture },
    )
    return id
  }

  it('names the objects that were never looked at, or too long ago', async () => {
    await expect(server.visitor().call(getObjectCoverage, {})).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    const campaign = await add('campaign', {
      name: '示例专项行动',
      kind: 'special',
      objects: ['hydropower'],
      term: { from: '2026-01-01', to: '2026-12-31' },
      plannedObjects: 3,
    })
    const object = (name: string, kind: string, frequency: string | null) =>
      add('supervised-object', { name, kind, frequency, supervisor: server.units.forestry })
    const inTime = await object('示例电站甲', 'hydropower', 'half-yearly')
    const late = await object('示例电站乙', 'hydropower', 'quarterly')
    await object('示例电站丙', 'hydropower', 'quarterly')
    const unset = await object('示例道路', 'road', null)
    const looked = await inspect(inTime, '2026-05-01', { campaign })
    await act('inspection', looked, 'finish')
    await act('inspection', await inspect(late, '2026-02-01'), 'finish')
    await act('inspection', await inspect(unset, '2026-06-01'), 'finish')
    // one that is still being written is no look at anything
    await inspect(late, '2026-06-20', { campaign })

    const coverage = await office.call(getObjectCoverage, {})
    expect(coverage.all).toEqual({ total: 4, inTime: 1, late: 1, never: 1, unset: 1 })
    expect(coverage.missed.map(({ name, standing, dueOn }) => [name, standing, dueOn])).toEqual([
      ['示例电站丙', 'never', null],
      ['示例电站乙', 'late', '2026-05-01'],
    ])
    expect(coverage.groups[0]).toMatchObject({
      kindLabels: { zh: '水电站' },
      supervisor: { name: '云岭市林业和草原局' },
      total: 3,
    })
    expect((await office.call(getObjectCoverage, { on: '2026-04-01' })).all).toMatchObject({
      late: 0,
      never: 3,
    })
    expect((await elsewhere.call(getObjectCoverage, {})).all.total).toBe(0)

    const of = await office.call(getCampaignCoverage, { id: campaign })
    expect(of).toMatchObject({
      planned: 3,
      objects: 3,
      lookedAt: 1,
      inspections: 1,
      problems: 1,
      findings: 0,
    })
    expect(of.missed.map(({ name }) => name)).toEqual(['示例电站丙', '示例电站乙'])
    await expect(elsewhere.call(getCampaignCoverage, { id: campaign })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(server.visitor().call(getCampaignCoverage, { id: campaign })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })

    const raise = (id: string, revision: number, problem: string) =>
      office.call(raiseFinding, {
        origin: 'inspection',
        id,
        revision,
        values: {
          problem,
          grade: 'general',
          rectifyingUnit: server.units.county,
          acceptingUnit: server.units.forestry,
          deadlineClass: 'by-date',
          deadline: '2026-09-30',
        },
      })
    const { record } = await office.call(getRecord, { register: 'inspection', id: looked })
    await raise(looked, record.revision, '生态流量不足')
    await raise(looked, record.revision, '监控设施离线')
    expect((await office.call(getCampaignCoverage, { id: campaign })).findings).toBe(2)
  })

  it('adds up who patrolled, and how much of an area they came to', async () => {
    const boundary = square(103, 33, 0.05)
    const area = await add('protected-area', {
      name: '示例保护区',
      kind: 'nature-reserve',
      level: 'provincial',
      boundary,
    })
    await add('protected-area', { name: '无边界保护区', kind: 'nature-reserve', level: 'county' })
    const track = {
      type: 'LineString',
      coordinates: [
        [103.001, 33.001],
        [103.049, 33.001],
      ],
    }
    const patrol = (patrolledOn: string, more: RecordValues) =>
      add('patrol', { route: '示例线', patrolledOn, ...more })
    await patrol('2026-05-01', { people: 3, hours: 5, track })
    await patrol('2026-05-01', { people: 2, hours: 4, length: 12.5, protectedArea: area })
    await patrol('2026-01-01', { people: 9 })
    const effort = await office.call(getPatrolEffort, { from: '2026-04-01', to: '2026-06-30' })
    expect(effort.all).toMatchObject({ patrols: 2, days: 1, personDays: 5, hours: 9 })
    expect(effort.all.kilometres).toBeCloseTo(12.5 + 4.5, 0)
    const of = (name: string) => effort.areas.find((each) => each.name === name)
    expect(of('示例保护区')).toMatchObject({ patrols: 2, personDays: 5 })
    // 4.7 by 5.5 km: six by seven squares at most, of which one row was walked
    expect(of('示例保护区')?.cells).toBeGreaterThanOrEqual(25)
    expect(of('示例保护区')?.cells).toBeLessThanOrEqual(42)
    expect(of('示例保护区')?.visited).toBeGreaterThanOrEqual(5)
    expect(of('示例保护区')?.visited).toBeLessThanOrEqual(7)
    expect(of('无边界保护区')).toMatchObject({ patrols: 0, cells: null, visited: null })
    await expect(
      server.visitor().call(getPatrolEffort, { from: '2026-04-01', to: '2026-06-30' }),
    ).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })

  it('makes one file of one case, with what the caller may see of it', async () => {
    const id = await add('finding', {
      source: 'inspection',
      grade: 'general',
      problem: '河岸堆放弃土',
      foundOn: '2026-03-02',
      rectifyingUnit: server.units.forestry,
      rectifyingPerson: '示例责任人',
      acceptingUnit: server.units.county,
      deadlineClass: 'by-date',
      deadline: '2026-06-30',
      noticeNeeded: false,
    })
    await act('finding', id, 'begin', forestry, { measures: '清运并复绿' })
    for (const field of ['before', 'after'])
      await forestry.call(
        addRecordFile,
        { register: 'finding', id, field, fileName: `${field}.png` },
        { body: picture },
      )
    const read = async (client: Client) => {
      const { blob, fileName } = await client.download(getDossier, { register: 'finding', id })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      return { fileName, bytes, text: (await readSource(bytes)).text }
    }
    const { text, fileName, bytes } = await read(office)
    expect(fileName).toBe('问题整改台账-河岸堆放弃土.docx')
    for (const words of ['清运并复绿', '示例责任人', '开始整改', '整改前：before.png', '整改后：after.png'])
      expect(text).toContain(words)
    expect(text.indexOf('建档')).toBeLessThan(text.indexOf('开始整改'))
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'))).not.toEqual([])
    expect((await read(await server.as('liaison', { onlyUnit: server.units.county }))).text).not.toContain(
      '示例责任人',
    )
    const packed = await office.download(getDossier, { register: 'finding', id, form: 'zip' })
    expect(Object.keys(unzipSync(new Uint8Array(await packed.blob.arrayBuffer()))).sort()).toEqual([
      '材料/01-before.png',
      '材料/02-after.png',
      '问题整改台账-河岸堆放弃土.docx',
    ])
    await expect(elsewhere.download(getDossier, { register: 'finding', id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(server.visitor().download(getDossier, { register: 'finding', id })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
  })
})
