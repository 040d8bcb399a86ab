import {
  actOnRecord,
  addRecordFile,
  type Client,
  changeRecord,
  createRecord,
  declareRegister,
  describeRegister,
  extendRegister,
  getRecord,
  getRegister,
  listPlaces,
  listRecords,
  listRegisters,
  listVocabularies,
  RegisterDeclaration,
  removeRecordFile,
  saveVocabulary,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as w from './declarations/words.ts'

const register = 'fish-ladder'
const terms = (...labels: string[]) => labels.map((zh, at) => ({ code: `${at + 1}`, labels: { zh, en: zh } }))
const ladderKinds = {
  key: 'ladder-kind',
  labels: w.label('过鱼方式', 'Ways for fish'),
  version: 1,
  source: null,
  terms: terms('鱼道', '升鱼机'),
}

/** A register that an administrator declares; `more` are fields of a later version. */
function declared(more: ReturnType<typeof w.text>[] = [], others: object = {}) {
  return RegisterDeclaration.parse({
    key: register,
    labels: w.label('示例过鱼设施', 'Fish ladders'),
    group: 'own',
    purpose: w.label('用于试验', 'For tests'),
    title: 'name',
    fields: [
      w.must(w.text('name', '名称', 'Name', { max: 20 })),
      w.choice('way', '过鱼方式', 'Way', 'ladder-kind'),
      w.number('height', '提升高度', 'Lift', { unit: '米', least: 0, most: 50 }),
      w.closed(w.point('place', '位置', 'Place')),
      w.files('photos', '照片', 'Photos', { most: 1 }),
      ...more,
    ],
    businessKey: ['name'],
    states: [w.state('built', '在建', 'Being built'), w.ended('used', '投用', 'In use')],
    transitions: [w.act('open', ['投用', 'Put to use'], 'built > used', 'keeper')],
    list: w.list('name way', 'height', 'way'),
    form: [w.part('全部', 'All', ['name way height place photos', ...more.map(({ key }) => key)].join(' '))],
    map: { field: 'place' },
    ...others,
  })
}

const picture = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

describe.each(testEngines)('registers declared here, on %s', (engine) => {
  let server: SmallOffice
  let admin: Client
  let keeper: Client
  let neighbour: Client
  let ladder: string
  beforeAll(async () => {
    server = await startSmallOffice({ engine })
    admin = await server.as('admin')
    keeper = await server.as('liaison', { onlyUnit: server.units.forestry })
    neighbour = await server.as('liaison', { onlyUnit: server.units.county })
  })
  afterAll(() => server?.close())

  const declaration = declared()
  const refused = (promise: Promise<unknown>, code: string, data: object = {}) =>
    expect(promise).rejects.toMatchObject({ code, ...data })

  it('are declared by an administrator alone', async () => {
    const asked = { declaration, vocabularies: [ladderKinds] }
    await refused(server.visitor().call(declareRegister, asked), 'NOT_SIGNED_IN')
    await refused(keeper.call(declareRegister, asked), 'FORBIDDEN')
    await refused((await server.as('office')).call(declareRegister, asked), 'FORBIDDEN')
    await refused(keeper.call(getRegister, { register }), 'NOT_FOUND')
  })

  it.each([
    ['a vocabulary that is not there', declared(), 'fields.way'],
    [
      'a closed place in the open',
      declared([w.computed('near', '远近', 'Near', { kind: 'sum', of: ['place'] }, '米')]),
      'fields.near',
    ],
    ['another group', declared([], { group: 'species' }), 'group'],
    ['a command of the product', declared([], {}), 'transitions.open'],
    [
      'a record of a register that is not there',
      declared([w.record('of', '属于', 'Of', 'nothing')]),
      'fields.of',
    ],
  ])('are refused with the place of the fault: %s', async (what, faulty, path) => {
    const given = structuredClone(faulty)
    if (what.startsWith('a command'))
      for (const act of given.transitions) act.command = 'supervision.raiseFinding'
    const vocabularies = what.startsWith('a vocabulary') ? [] : [ladderKinds]
    await refused(admin.call(declareRegister, { declaration: given, vocabularies }), 'INVALID_INPUT', {
      data: { issues: [expect.objectContaining({ path })] },
    })
    expect((await admin.call(listRegisters, {})).registers.some(({ key }) => key === register)).toBe(false)
    const { vocabularies: kept } = await admin.call(listVocabularies, {})
    expect(kept.some(({ key }) => key === ladderKinds.key)).toBe(false)
  })

  it('are used at once, each key once', async () => {
    expect(await admin.call(declareRegister, { declaration, vocabularies: [ladderKinds] })).toEqual({
      key: register,
      version: 1,
    })
    await refused(admin.call(declareRegister, { declaration, vocabularies: [] }), 'ALREADY_EXISTS')
    expect(await keeper.call(getRegister, { register })).toMatchObject({
      declaration: { key: register },
      version: 1,
      vocabularies: [{ key: 'ladder-kind', terms: [{ code: '1' }, { code: '2' }] }],
      can: { create: true, import: true, extend: false },
    })
    expect((await admin.call(getRegister, { register })).can.extend).toBe(true)
    const values = {
      name: '示例鱼道',
      way: '1',
      height: 12.5,
      place: { type: 'Point', coordinates: [103.123456, 25.234567] },
    }
    ladder = (await keeper.call(createRecord, { register, values })).id
    await refused(keeper.call(createRecord, { register, values }), 'ALREADY_EXISTS')
  })

  it('have a map, on which closed places are rough for whoever is not entitled', async () => {
    await refused(server.visitor().call(listPlaces, { register }), 'NOT_SIGNED_IN')
    const at = async (client: Client) => {
      const { features, more } = await client.call(listPlaces, { register })
      return [features.map(({ geometry, properties }) => [geometry.coordinates, properties.blurred]), more]
    }
    expect(await at(await server.as('steward'))).toEqual([[[[103.123456, 25.234567], false]], false])
    expect(await at(neighbour)).toEqual([[[[103.1, 25.2], true]], false])
    const { features } = await keeper.call(listPlaces, { register, within: '10,10,20,20' })
    expect(features).toEqual([])
  })

  it('hold files, taken away by whoever may change the record', async () => {
    const asked = { register, id: ladder, field: 'photos', fileName: '鱼道.png' }
    const file = await keeper.call(addRecordFile, asked, { body: picture })
    await refused(keeper.call(addRecordFile, asked, { body: picture }), 'WRONG_STATE')
    const gone = { register, id: ladder, file: file.id }
    await refused(server.visitor().call(removeRecordFile, gone), 'NOT_SIGNED_IN')
    await refused(neighbour.call(removeRecordFile, gone), 'FORBIDDEN')
    expect(await keeper.call(removeRecordFile, gone)).toEqual({ id: file.id })
    await refused(keeper.call(removeRecordFile, gone), 'NOT_FOUND')
    const { files, acts } = await keeper.call(getRecord, { register, id: ladder })
    expect([files, acts.map(({ act }) => act)]).toEqual([[], ['file-removed', 'file-added', 'created']])
  })

  it('are described as OpenAPI, for whoever is signed in', async () => {
    await refused(server.visitor().call(describeRegister, { register }), 'NOT_SIGNED_IN')
    await refused(keeper.call(describeRegister, { register: 'nothing' }), 'NOT_FOUND')
    const { openapi, paths, ...rest } = await keeper.call(describeRegister, { register })
    expect([
      openapi,
      Object.keys(paths).every((path) => path.startsWith(`/api/registers/${register}/`)),
    ]).toEqual(['3.1.0', true])
    expect(rest).toMatchObject({
      info: { title: '示例过鱼设施 Fish ladders', version: '1' },
      components: {
        schemas: {
          Values: {
            properties: {
              name: { type: 'string', maxLength: 20 },
              way: { type: ['string', 'null'], enum: ['1', '2', null] },
              height: { type: ['number', 'null'], minimum: 0, maximum: 50 },
            },
            additionalProperties: false,
          },
          NewValues: { required: ['name'] },
          Act: { enum: ['open', 'void'] },
          FileField: { enum: ['photos'] },
        },
      },
    })
    const bodyOf = (path: string, method: string) =>
      `${JSON.stringify(paths[`/api/registers/${register}${path}`])}`.includes(`"${method}"`) &&
      JSON.stringify(paths[`/api/registers/${register}${path}`])
    expect(bodyOf('/records', 'post')).toContain('"values":{"$ref":"#/components/schemas/NewValues"}')
    expect(bodyOf('/records/{id}', 'patch')).toContain('"values":{"$ref":"#/components/schemas/Values"}')
    expect(bodyOf('/records/{id}/acts', 'post')).toContain('"act":{"$ref":"#/components/schemas/Act"}')
    // everybody's description stays without what was declared here
    const open = await (await fetch(`${server.url}/api/openapi.json`)).text()
    expect(open).not.toContain(register)
  })

  it('are extended by what adds and gives way', async () => {
    const later = declared([w.number('flow', '流量', 'Flow', { unit: '立方米每秒' })])
    for (const field of later.fields) if (field.kind === 'text') field.max = 60
    const asked = { register, version: 1, declaration: later }
    await refused(server.visitor().call(extendRegister, asked), 'NOT_SIGNED_IN')
    await refused(keeper.call(extendRegister, asked), 'FORBIDDEN')
    await refused(admin.call(extendRegister, { ...asked, version: 7 }), 'CONFLICT')
    await refused(admin.call(extendRegister, { ...asked, register: 'finding' }), 'CONFLICT')
    const long = '名'.repeat(60)
    const { record } = await keeper.call(getRecord, { register, id: ladder })
    const change = { register, id: ladder, revision: record.revision, values: { name: long } }
    await refused(keeper.call(changeRecord, change), 'INVALID_INPUT')
    expect(await admin.call(extendRegister, asked)).toEqual({ key: register, version: 2 })
    await refused(admin.call(extendRegister, asked), 'CONFLICT', { data: { version: 2 } })
    await keeper.call(changeRecord, { ...change, values: { name: long, flow: 3 } })
    const { items } = await keeper.call(listRecords, { register })
    expect(items.map(({ values }) => [values.name, values.height])).toEqual([[long, 12.5]])
    const { info } = await keeper.call(describeRegister, { register })
    expect(info).toMatchObject({ version: '2' })
  })

  it('never lose what their records hold', async () => {
    const present = (await admin.call(getRegister, { register })).declaration
    const narrow = structuredClone(present)
    narrow.fields = narrow.fields.filter(({ key }) => key !== 'height')
    narrow.form = narrow.form.map((part) => ({
      ...part,
      fields: part.fields.filter((key) => key !== 'height'),
    }))
    for (const field of narrow.fields) if (field.kind === 'text') field.max = 5
    await refused(admin.call(extendRegister, { register, version: 2, declaration: narrow }), 'WRONG_STATE', {
      data: {
        issues: [
          expect.objectContaining({ path: 'fields.name' }),
          expect.objectContaining({ path: 'fields.height' }),
        ],
      },
    })
    expect(await admin.call(getRegister, { register })).toMatchObject({ version: 2, declaration: present })
    const { record } = await keeper.call(getRecord, { register, id: ladder })
    expect(record.values.height).toBe(12.5)
  })

  it('do their acts', async () => {
    const { record } = await keeper.call(getRecord, { register, id: ladder })
    const asked = { register, id: ladder, revision: record.revision, act: 'open' }
    await refused(neighbour.call(actOnRecord, asked), 'FORBIDDEN')
    expect(await keeper.call(actOnRecord, asked)).toMatchObject({ state: 'used' })
  })

  it('choose from vocabularies that grow by versions and lose no term', async () => {
    const asked = {
      vocabulary: 'ladder-kind',
      after: 1,
      labels: ladderKinds.labels,
      source: null,
      terms: terms('鱼道', '升鱼机', '集运鱼船'),
    }
    await refused(server.visitor().call(saveVocabulary, asked), 'NOT_SIGNED_IN')
    await refused(server.visitor().call(listVocabularies, {}), 'NOT_SIGNED_IN')
    await refused(keeper.call(saveVocabulary, asked), 'FORBIDDEN')
    await refused(admin.call(saveVocabulary, { ...asked, terms: terms('鱼道') }), 'WRONG_STATE')
    expect(await admin.call(saveVocabulary, asked)).toEqual({ key: 'ladder-kind', version: 2 })
    await refused(admin.call(saveVocabulary, asked), 'CONFLICT', { data: { version: 2 } })
    const values = { name: '示例集运船', way: '3' }
    const { id } = await keeper.call(createRecord, { register, values })
    expect((await keeper.call(getRecord, { register, id })).record.values.way).toBe('3')
    const { vocabularies, can } = await keeper.call(listVocabularies, {})
    expect([can.change, vocabularies.find(({ key }) => key === 'ladder-kind')?.version]).toEqual([false, 2])
  })
})
