import {
  type Client,
  confirmImport,
  createRecord,
  declareRegister,
  discardImport,
  type ExportFormat,
  exportRecords,
  getImport,
  getRecord,
  getTemplate,
  listImports,
  listRecords,
  mapImport,
  RegisterDeclaration,
  startImport,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { readRowsInWorker, type SheetRow } from '@wanwu/reader/worker'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as w from '../declarations/words.ts'

const declared = (key: string) =>
  RegisterDeclaration.parse({
    key,
    labels: w.label(`示例样点${key}`, 'Sample sites'),
    group: 'own',
    purpose: w.label('用于试验', 'For tests'),
    title: 'name',
    fields: [
      w.must(w.text('number', '编号', 'Number', { max: 20, headings: ['样点号'] })),
      w.must(w.text('name', '名称', 'Name')),
      w.choice('grade', '等级', 'Grade', 'finding-grade'),
      w.choices('sources', '来源', 'Sources', 'finding-source'),
      w.number('area', '面积', 'Area', { unit: '公顷', least: 0 }),
      w.money('cost', '经费', 'Cost'),
      w.pastDate('seenOn', '发现日期', 'Seen on'),
      w.period('term', '监测期', 'Term'),
      w.yesNo('open', '开放', 'Open'),
      w.unit('builder', '建设单位', 'Builder'),
      w.region('within', '所在县', 'Within'),
      w.person('guard', '看护人', 'Guard'),
      w.closed(w.point('place', '位置', 'Place')),
      w.polygon('extent', '范围', 'Extent'),
    ],
    businessKey: ['number'],
    states: w.listed,
    list: w.list('number name', 'seenOn', 'grade'),
    form: [
      w.part(
        '全部',
        'All',
        'number name grade sources area cost seenOn term open builder within guard place extent',
      ),
    ],
  })

const heading =
  '编号,名称,等级,来源,面积（公顷）,经费,发现日期,监测期起,监测期止,开放,建设单位,所在县,看护人,经度,纬度,范围'
const square = '"POLYGON((103.1 25.1, 103.2 25.1, 103.2 25.2, 103.1 25.1))"'
const good = (number: string, name = '示例湿地') =>
  `${number},${name},一般,巡护、群众举报,12.5公顷,1.2万元,2026年3月5日,2026/1/1,,是,市林业和草原局,白鹿县,示例丙,103°7′30″,25.2,${square}`

describe.each(testEngines)('registers out and in on %s', (engine) => {
  let server: SmallOffice
  let office: Client
  let keeper: Client
  let reader: Client
  const register = 'sites'

  beforeAll(async () => {
    server = await startSmallOffice({ engine })
    office = await server.as('office')
    keeper = await server.as('liaison', { onlyUnit: server.units.forestry })
    reader = await server.as('liaison', { onlyUnit: server.units.county })
    const admin = await server.as('admin')
    await admin.call(declareRegister, { declaration: declared('sites'), vocabularies: [] })
    await admin.call(declareRegister, { declaration: declared('copies'), vocabularies: [] })
  })
  afterAll(() => server?.close())

  const upload = (
    client: Client,
    text: string | Uint8Array<ArrayBuffer>,
    into = register,
    more: object = {},
  ) =>
    client.call(
      startImport,
      { register: into, fileName: '样点.csv', ...more },
      { body: typeof text === 'string' ? new TextEncoder().encode(text) : text },
    )
  const look = async (client: Client, id: string, into = register) => {
    await server.work()
    return client.call(getImport, { register: into, id })
  }
  const confirm = async (client: Client, id: string, more: object = {}, into = register) => {
    await client.call(confirmImport, { register: into, id, ...more })
    return look(client, id, into)
  }
  const take = async (client: Client, format: ExportFormat, from = register) => {
    const { blob } = await client.download(exportRecords, { register: from, format })
    return new Uint8Array(await blob.arrayBuffer())
  }
  const rowsOf = async (bytes: Uint8Array) => {
    const found: SheetRow[] = []
    for await (const rows of readRowsInWorker(bytes)) found.push(...rows)
    return found
  }
  const everything = async (client: Client, from: string) => {
    const { items } = await client.call(listRecords, { register: from, limit: 200 })
    const whole = await Promise.all(
      items.map(async ({ id }) => (await client.call(getRecord, { register: from, id })).record),
    )
    return whole
      .map(({ values, unit, region, masked }) => ({ values, unit, region, masked }))
      .sort((a, b) => String(a.values.number).localeCompare(String(b.values.number)))
  }

  it('asks who is there and whether they may write', async () => {
    await expect(upload(server.visitor(), heading)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(take(server.visitor(), 'csv')).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(upload(await server.as('auditor'), heading)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(upload(keeper, heading, register, { unit: server.units.county })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const { id } = await upload(keeper, `${heading}\n${good('A-0')}`)
    await expect(look(office, id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await keeper.call(discardImport, { register, id })
    await expect(keeper.call(confirmImport, { register, id })).rejects.toMatchObject({ code: 'WRONG_STATE' })
    expect((await keeper.call(listImports, { register })).items).toMatchObject([{ id, state: 'discarded' }])
  })

  it('takes a file by its headings, in the background, with one history entry a record', async () => {
    const { id } = await upload(
      keeper,
      `示例市样点表\n${heading}\n${good('A-1')}\n\n${good('A-2', '=示例二')}\n`,
    )
    const checked = await look(keeper, id)
    expect(checked).toMatchObject({ state: 'checked', rowsRead: 2, counts: { add: 2, bad: 0 }, faults: [] })
    expect((await keeper.call(listRecords, { register })).items).toEqual([])
    expect(await confirm(keeper, id)).toMatchObject({ state: 'done', added: 2 })
    const [record] = (await keeper.call(listRecords, { register, q: '示例二' })).items
    const { acts, ...whole } = await keeper.call(getRecord, { register, id: record?.id ?? '' })
    expect(whole.record.unit.id).toBe(server.units.forestry)
    expect(whole.record.values).toMatchObject({
      grade: 'general',
      sources: ['patrol', 'tip'],
      area: 12.5,
      cost: 12_000,
      seenOn: '2026-03-05',
      term: { from: '2026-01-01' },
      open: true,
      builder: server.units.forestry,
      within: '990121',
      guard: '示例丙',
      place: { coordinates: [103.125, 25.2] },
    })
    expect(acts).toMatchObject([{ act: 'imported', note: '样点.csv 第5行' }])
    await expect(keeper.call(confirmImport, { register, id })).rejects.toMatchObject({ code: 'WRONG_STATE' })
  })

  it('names every bad cell with its address and a way out, and takes nothing unless told to', async () => {
    const bad = [
      '编号,名称,等级,面积,发现日期,建设单位,所在县,经度,纬度,范围',
      'B-1,甲,特大,,,,,,,',
      'B-2,乙,,十二,2026-02-30,,,,,',
      'B-3,丙,,-1,2099-01-01,市渔业局,无名县,,,',
      'B-4,丁,,,,,,25.2,103.1,',
      'B-5,戊,,,,,,2.1,48.8,"POLYGON((1 2, 3 4))"',
      'B-6,己,,#REF!,,,,103.1,,',
      'B-1,庚,,,,,,,,',
      `B-7,${'长'.repeat(300)},,,,,,,,`,
      ',辛,,,,,,,,',
      'B-8,好,一般,,,,,,,',
    ].join('\n')
    const { id } = await upload(keeper, bad)
    const checked = await look(keeper, id)
    expect(checked.counts).toMatchObject({ add: 1, bad: 9 })
    expect(checked.faults.map(({ address, message }) => `${address} ${message.zh}`)).toEqual([
      'C2 “特大”不在代码表中，应为一般、较重、严重。',
      'D3 应为数字。',
      'E3 不是日期，或没有这一天。',
      'D4 不能小于0公顷。',
      'E4 日期晚于今天。',
      'F4 单位名录中没有“市渔业局”。',
      'G4 没有行政区“无名县”。',
      'H5 经纬度颠倒：25.2，103.1。',
      'H6 位置在国境之外：2.1，48.8。',
      'J6 面的边界没有闭合，首尾两点须相同，且至少四点。',
      'D7 公式出错，没有值。',
      'H7 经度和纬度须都填。',
      'A8 与第2行重复。',
      'B9 超过200字，共300字。',
      'A10 “编号”必填。',
    ])
    expect(checked.faults.every(({ next }) => next.zh.length > 3)).toBe(true)
    expect(checked.faultCount).toBe(checked.faults.length)
    await expect(keeper.call(confirmImport, { register, id })).rejects.toMatchObject({ code: 'WRONG_STATE' })
    expect(await confirm(keeper, id, { leaveOutBad: true })).toMatchObject({ state: 'done', added: 1 })
  })

  it('shows what would change of records that are there, and asks', async () => {
    const text = '样点号,名称,看护人\nA-1,改名,示例丁\nA-2,=示例二,\nB-8,再好,\nC-1,新,\n'
    const { id } = await upload(keeper, text)
    const checked = await look(keeper, id)
    expect(checked.counts).toEqual({ add: 1, update: 2, same: 1, bad: 0 })
    expect(checked.differences).toMatchObject([
      {
        row: 2,
        title: '示例湿地',
        changes: [
          { field: 'name', before: '示例湿地', after: '改名' },
          { field: 'guard', before: '示例丙', after: '示例丁' },
        ],
      },
      { row: 4, changes: [{ field: 'name', before: '好', after: '再好' }] },
    ])
    expect(await confirm(keeper, id, { update: [2] })).toMatchObject({ added: 1, updated: 1 })
    const items = await everything(keeper, register)
    expect(items.map(({ values }) => values.name)).toEqual(['改名', '=示例二', '好', '新'])
    expect(items[0]?.values).toMatchObject({ area: 12.5, guard: '示例丁' })
  })

  it('takes nothing when the register changed after the check, and can be checked again', async () => {
    const { id } = await upload(keeper, '编号,名称\nD-1,先\nD-2,先')
    await look(keeper, id)
    await keeper.call(createRecord, { register, values: { number: 'D-2', name: '抢先' } })
    const failed = await confirm(keeper, id)
    expect(failed).toMatchObject({
      state: 'failed',
      added: 0,
      error: { next: { zh: '请重新核对后再确认。' } },
    })
    await keeper.call(mapImport, { register, id, targets: ['number', 'name'] })
    expect((await look(keeper, id)).counts).toMatchObject({ add: 1, update: 1 })
    await expect(
      keeper.call(mapImport, { register, id, targets: ['number', 'number'] }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await keeper.call(discardImport, { register, id })
  })

  it('keeps records to those who may write them, and unreadable files out', async () => {
    const { id } = await upload(keeper, `编号,名称,填报单位\nE-1,甲,白鹿县人民政府\n`)
    expect((await look(keeper, id)).faults).toMatchObject([
      { address: 'C2', message: { zh: '您不能为这个单位填报。' } },
    ])
    await keeper.call(discardImport, { register, id })
    await expect(upload(keeper, '')).rejects.toMatchObject({ code: 'EMPTY_FILE' })
    await expect(upload(keeper, '机密★10年\n编号,名称\n1,2')).rejects.toMatchObject({ code: 'SECRET_MARKED' })
    await expect(upload(keeper, '%PDF-1.7')).rejects.toMatchObject({ code: 'UNSUPPORTED_FORMAT' })
    await expect(upload(keeper, 'PK\u0003\u0004 broken')).rejects.toMatchObject({ code: 'DAMAGED' })
  })

  it('goes out as a workbook and comes back into an empty register unchanged', async () => {
    for (const format of ['xlsx', 'csv'] as const) {
      const { id } = await upload(keeper, await take(keeper, format), 'copies')
      const checked = await look(keeper, id, 'copies')
      expect(checked.faults).toEqual([])
      if (format === 'xlsx') await confirm(keeper, id, {}, 'copies')
      else expect(checked.counts).toMatchObject({ add: 0, update: 0, bad: 0 })
    }
    expect(await everything(keeper, 'copies')).toEqual(await everything(keeper, register))
  })

  it('leaves closed values out for who is not entitled, blurs places, and never makes a formula', async () => {
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await take(reader, 'csv'))
    expect(csv.startsWith('\ufeff编号,名称,')).toBe(true)
    expect(csv).toContain("'=示例二")
    expect(csv).not.toContain('示例丙')
    expect(csv).not.toContain('103.125')
    const [head, ...rows] = await rowsOf(await take(reader, 'xlsx'))
    const column = head?.cells.indexOf('位置经度（模糊）') ?? -1
    expect(rows.map(({ cells }) => cells[column]).filter((cell) => cell)).toEqual(['103.1', '103.1'])
    const map = JSON.parse(new TextDecoder().decode(await take(reader, 'geojson')))
    expect(map.features).toHaveLength(2)
    expect(map.features[0]).toMatchObject({
      geometry: { type: 'Point' },
      properties: { 看护人: null, 位置已模糊: true },
    })
    expect(JSON.stringify(map)).not.toContain('103.125')
  })

  it('offers a workbook with drop-downs whose headings are read back', async () => {
    const { blob, fileName } = await keeper.download(getTemplate, { register })
    expect(fileName).toBe('示例样点sites-导入模板.xlsx')
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const rows = await rowsOf(bytes)
    expect(rows[0]?.cells.slice(0, 3)).toEqual(['编号', '名称', '等级'])
    expect(
      rows.some(
        ({ sheet, cells }) => sheet === '填写说明' && cells[0] === '等级' && cells[3]?.includes('较重'),
      ),
    ).toBe(true)
    const { id } = await upload(keeper, bytes)
    const { columns } = await look(keeper, id)
    expect(columns.filter(({ target }) => target === null)).toEqual([])
    await keeper.call(discardImport, { register, id })
  })
})
