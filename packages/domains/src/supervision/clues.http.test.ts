import {
  actOnRecord,
  addRecordFile,
  type Client,
  changeRecord,
  exportFeedback,
  getRecord,
  importClues,
  listClueBatches,
  listRecords,
  previewClues,
  proposeFinding,
  type RecordValues,
  raiseFinding,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { layGrid, readSource } from '@wanwu/reader'
import { makeShapefile } from '@wanwu/reader/samples/make-shapefile.ts'
import { readFeatureFile } from '@wanwu/reader/shapes'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { writeTablesXlsx } from '@wanwu/writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const json = (content: unknown) => new TextEncoder().encode(JSON.stringify(content))
const patch = (number: string, at: [number, number], more: Record<string, unknown> = {}) => ({
  type: 'Feature',
  properties: { 图斑编号: number, 变化类型: '道路', 图斑面积: '1,250平方米', 影像源: '示例一号', ...more },
  geometry: { type: 'Point', coordinates: at },
})
const batchOf = (...features: unknown[]) => json({ type: 'FeatureCollection', features })
const picture = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

describe.each(testEngines)('batches of clues on %s', (engine) => {
  let server: SmallOffice
  let office: Client
  let other: Client
  let checker: Client
  beforeAll(async () => {
    server = await startSmallOffice({ engine })
    office = await server.as('office')
    other = await server.as('office')
    checker = await server.as('liaison', { onlyUnit: server.units.forestry })
  })
  afterAll(() => server?.close())

  const taking = (name: string) => ({
    name,
    level: 'provincial',
    receivedOn: '2026-03-01',
    fileName: `${name}.geojson`,
  })
  const clues = (client: Client) => client.call(listRecords, { register: 'clue' })
  const act = async (
    client: Client,
    id: string,
    name: string,
    values: RecordValues = {},
    note: string | null = null,
  ) => {
    const { record } = await office.call(getRecord, { register: 'clue', id })
    return client.call(actOnRecord, {
      register: 'clue',
      id,
      revision: record.revision,
      act: name,
      values,
      note,
    })
  }

  it('are imported by the office alone', async () => {
    const body = batchOf(patch('T-1', [103.1, 33.1]))
    await expect(server.visitor().call(previewClues, {}, { body })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    await expect(checker.call(importClues, taking('甲'), { body })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(checker.call(previewClues, {}, { body })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('name every bad row, and store nothing unless the good ones are asked for', async () => {
    const body = batchOf(
      patch('T-1', [103.1, 33.1]),
      patch('T-1', [103.2, 33.2]),
      patch('T-3', [33.1, 103.1]),
      patch('', [103.1, 33.1]),
      { ...patch('T-5', [103.1, 33.1]), geometry: { type: 'Curve', coordinates: [] } },
    )
    const reading = await office.call(previewClues, {}, { body })
    expect(reading).toMatchObject({
      rows: 5,
      good: 1,
      columns: ['图斑编号', '变化类型', '图斑面积', '影像源'],
    })
    expect(reading.meanings).toMatchObject({ number: 0, kind: 1, area: 2 })
    expect(reading.bad.map(({ row, problem }) => [row, problem.zh])).toEqual([
      [2, '编号与第1行重复。'],
      [3, '经纬度颠倒：33.1，103.1。'],
      [4, '必填。'],
      [5, '图形类型不能识别。'],
    ])
    await expect(office.call(importClues, taking('坏批次'), { body })).rejects.toMatchObject({
      code: 'INCOMPLETE',
      data: { bad: [{ row: 2 }, { row: 3 }, { row: 4 }, { row: 5 }] },
    })
    expect((await office.call(listClueBatches, {})).batches).toEqual([])
    const taken = await office.call(importClues, { ...taking('好的部分'), goodOnly: true }, { body })
    expect(taken).toMatchObject({ clues: 1, left: 4 })
    await expect(
      office.call(importClues, { ...taking('好的部分'), goodOnly: true }, { body }),
    ).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
  })

  it('are read from workbooks in degrees and minutes, and from shapefiles', async () => {
    const sheet = await writeTablesXlsx([
      {
        name: '下发',
        title: '示例下发表',
        columns: ['序号', '点位编号', '经度', '纬度', '备注', '备注'].map((heading) => ({
          heading,
          width: 12,
        })),
        rows: [
          [1, 'D-01', '103°06′36″', '33°06′00″', '甲', '乙'],
          [2, 'D-02', '东经103.2度', '北坡', '', ''],
        ],
      },
    ])
    const reading = await office.call(previewClues, {}, { body: new Uint8Array(sheet) })
    expect(reading).toMatchObject({
      format: 'workbook',
      good: 1,
      sample: [{ number: 'D-01', at: [103.11, 33.1] }],
      bad: [{ row: 4, column: '经度' }],
    })
    const shapes = makeShapefile({
      shapes: [
        [
          [
            [103, 33],
            [103, 33.1],
            [103.1, 33.1],
            [103, 33],
          ],
        ],
      ],
      fields: [{ name: new TextEncoder().encode('TBBH'), size: 8 }],
      rows: [[new TextEncoder().encode('S-1')]],
    })
    expect(await office.call(previewClues, {}, { body: shapes })).toMatchObject({
      format: 'shapefile',
      sample: [{ number: 'S-1', shape: 'Polygon' }],
    })
    await expect(
      office.call(previewClues, {}, { body: new TextEncoder().encode('<html>') }),
    ).rejects.toMatchObject({ code: 'UNSUPPORTED_FORMAT' })
    const marked = batchOf(patch('M-1', [103.1, 33.1], { 密级: '秘密★1年' }))
    await expect(office.call(previewClues, {}, { body: marked })).rejects.toMatchObject({
      code: 'SECRET_MARKED',
    })
  })

  it('go from the check on site to a finding, and back in the form of the issuer', async () => {
    const body = batchOf(
      patch('N-1', [103.1, 33.1], { 备注: '=1+1' }),
      patch('N-2', [103.2, 33.2], { 备注: null }),
    )
    const { id: batch } = await office.call(importClues, taking('三月批次'), { body })
    const list = (await clues(office)).items.filter(({ values }) => values.batch === batch)
    const [second, first] = list.map(({ id }) => id) as [string, string]
    await act(office, first, 'assign', { checker: server.units.forestry, checkBy: '2026-04-01' })
    await checker.call(
      addRecordFile,
      { register: 'clue', id: first, field: 'photos', fileName: '现场.png' },
      { body: picture },
    )
    await act(checker, first, 'check', {
      checkedOn: '2026-03-10',
      checkedAt: { type: 'Point', coordinates: [103.1, 33.1] },
      situation: '新开道路约200米',
    })
    const propose = (client: Client) => client.call(proposeFinding, { origin: 'clue', id: first })
    expect((await propose(office)).can.raise).toBe(false)
    await act(office, first, 'confirm', {}, '与影像一致')
    const proposal = await propose(office)
    expect(proposal).toMatchObject({
      values: {
        source: 'clue',
        problem: '新开道路约200米',
        foundOn: '2026-03-10',
        supervisingUnit: server.units.forestry,
      },
      photos: [{ name: '现场.png' }],
      can: { raise: true },
    })
    expect((await propose(checker)).can.raise).toBe(false)
    const wanted = {
      origin: 'clue' as const,
      id: first,
      revision: proposal.revision,
      values: {
        grade: 'general',
        rectifyingUnit: server.units.county,
        acceptingUnit: server.units.forestry,
        deadlineClass: 'by-date',
        deadline: '2026-06-30',
      },
    }
    await expect(server.visitor().call(raiseFinding, wanted)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(checker.call(raiseFinding, wanted)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(office.call(raiseFinding, { ...wanted, revision: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    const raised = await office.call(raiseFinding, wanted)
    expect(raised.photos).toBe(1)
    const finding = await office.call(getRecord, { register: 'finding', id: raised.id })
    expect(finding.record.values).toMatchObject({ problem: '新开道路约200米', place: { type: 'Point' } })
    expect(finding.files).toMatchObject([{ field: 'photos', name: '现场.png' }])
    expect(finding.related).toMatchObject([{ register: 'clue', items: [{ id: first }] }])
    const clue = await office.call(getRecord, { register: 'clue', id: first })
    expect(clue.record.values.finding).toBe(raised.id)
    expect(clue.acts[0]?.act).toBe('raise')
    await expect(
      office.call(raiseFinding, { ...wanted, revision: clue.record.revision }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE', data: { finding: raised.id } })

    // what was handed down stays as it came, whoever asks
    const { record } = await office.call(getRecord, { register: 'clue', id: second })
    await expect(
      office.call(changeRecord, {
        register: 'clue',
        id: second,
        revision: record.revision,
        values: { original: '{}' },
      }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', data: { issues: [{ path: 'values.original' }] } })
    await act(office, second, 'assign', { checker: server.units.forestry, checkBy: '2026-03-20' })
    const [row] = (await office.call(listClueBatches, {})).batches.filter(({ id }) => id === batch)
    expect(row).toMatchObject({ total: 2, confirmed: 1, checking: 1, findings: 1, overdue: 1 })
    const geo = await other.download(exportFeedback, { id: batch, form: 'geojson' })
    const { features } = JSON.parse(await geo.blob.text())
    expect(Object.entries(features[0].properties)).toEqual([
      ['图斑编号', 'N-1'],
      ['变化类型', '道路'],
      ['图斑面积', '1,250平方米'],
      ['影像源', '示例一号'],
      ['备注', '=1+1'],
      ['核查结果', '已核查'],
      ['核查日期', '2026-03-10'],
      ['现场情况', '新开道路约200米'],
      ['是否属实', '属实'],
      ['整改情况', '已转问题整改'],
    ])
    expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [103.1, 33.1] })
    const zipped = await other.download(exportFeedback, { id: batch, form: 'shapefile' })
    expect(zipped.fileName).toBe('三月批次核查反馈.zip')
    const shapes = readFeatureFile(new Uint8Array(await zipped.blob.arrayBuffer()))
    expect(shapes?.columns).toEqual(Object.keys(features[0].properties))
    expect(shapes?.rows[0]?.cells).toEqual(Object.values(features[0].properties))
    expect(shapes?.rows.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [103.1, 33.1] },
      { type: 'Point', coordinates: [103.2, 33.2] },
    ])
    const book = await office.download(exportFeedback, { id: batch })
    expect(book.fileName).toBe('三月批次核查反馈.xlsx')
    const source = await readSource(new Uint8Array(await book.blob.arrayBuffer()))
    const table = source.blocks.find((block) => block.kind === 'table')
    const cells = (table ? layGrid(table).rows : []).map((row) => row.map((cell) => cell?.source.text))
    expect(cells[0]?.slice(4)).toEqual(['备注', '核查结果', '核查日期', '现场情况', '是否属实', '整改情况'])
    expect(cells[1]?.[4]).toMatch(/=1\+1$/)
    await expect(server.visitor().download(exportFeedback, { id: batch })).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    })
    const elsewhere = await server.as('office', { region: server.regions.other, unitId: server.units.other })
    await expect(elsewhere.download(exportFeedback, { id: batch })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
