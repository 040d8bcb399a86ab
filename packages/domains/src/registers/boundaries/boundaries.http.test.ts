import {
  type Client,
  createRecord,
  getRegionOutline,
  getTipForm,
  removeBoundary,
  setBoundary,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { makeShapefile } from '@wanwu/reader/samples/make-shapefile.ts'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const square = (west: number, south: number, side: number) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
]
const feature = (properties: object, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
})
const fileOf = (...features: unknown[]) =>
  new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }))

describe.each(testEngines)('boundaries of regions on %s', (engine) => {
  let server: SmallOffice
  let admin: Client
  let keeper: Client
  const city = '990100'
  const county = '990121'
  beforeAll(async () => {
    server = await startSmallOffice({ engine })
    admin = await server.as('admin')
    keeper = await server.as('liaison', { onlyUnit: server.units.forestry })
  })
  afterAll(() => server?.close())

  const upload = (
    client: Client,
    body: Uint8Array<ArrayBuffer>,
    code = city,
    fileName = '示例边界.geojson',
  ) => client.call(setBoundary, { code, fileName }, { body })
  const refused = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code })
  const place = (coordinates: [number, number]) =>
    keeper.call(createRecord, {
      register: 'sighting',
      values: { what: '示例羚', kind: 'animal', seenOn: '2026-03-01', place: { type: 'Point', coordinates } },
    })

  it('are an administrator’s of the region, from polygons that can be one', async () => {
    const good = fileOf(feature({ 名称: '云岭市' }, square(103, 25, 1)))
    await refused(upload(server.visitor(), good), 'NOT_SIGNED_IN')
    await refused(upload(keeper, good), 'FORBIDDEN')
    const elsewhere = await server.as('admin', { region: server.regions.other, unitId: server.units.other })
    await refused(upload(elsewhere, good), 'FORBIDDEN')
    await refused(upload(admin, good, '990999'), 'NOT_FOUND')
    await refused(upload(admin, new Uint8Array()), 'EMPTY_FILE')
    await refused(upload(admin, new TextEncoder().encode('云岭市')), 'UNSUPPORTED_FORMAT')
    const two = (last: object) => fileOf(feature({ 名称: '别处' }, square(103, 25, 1)), last)
    await refused(upload(admin, two(feature({ 名称: '他乡' }, square(104, 25, 1)))), 'INCOMPLETE')
    await refused(upload(admin, two(feature({ 名称: '云岭市' }, [103, 25], 'Point'))), 'INCOMPLETE')
    await refused(upload(admin, two(feature({ 名称: '云岭市' }, square(25, 103, 1)))), 'INCOMPLETE')
    await refused(
      upload(admin, fileOf(feature({ 名称: '云岭市', 密级: '秘密★10年' }, square(103, 25, 1)))),
      'SECRET_MARKED',
    )
    const flat = [
      [
        [103, 25],
        [103.5, 25.5],
        [104, 26],
        [103, 25],
      ],
    ]
    await refused(upload(admin, two(feature({ 名称: '云岭市' }, flat))), 'INCOMPLETE')
    expect(await admin.call(getRegionOutline, { code: city })).toEqual({
      region: null,
      extent: null,
      features: [],
      stored: null,
      can: { manage: true },
    })
  })

  it('let places far outside pass while there is none, and hold them afterwards', async () => {
    await place([110, 30])
    const { taken, unmatched } = await upload(
      admin,
      fileOf(
        feature({ code: 990100, name: '云岭市' }, square(103, 25, 1)),
        feature({ code: '990121000000' }, square(103, 25, 0.5)),
        feature({ name: '他乡' }, square(105, 25, 1)),
      ),
    )
    expect([taken.map(({ name }) => name), unmatched]).toEqual([['云岭市', '白鹿县'], ['他乡']])
    await place([103.9, 25.9])
    await refused(place([110, 30]), 'INVALID_INPUT')
    await refused(place([25.5, 103.5]), 'INVALID_INPUT')
  })

  it('are outlines for maps: of the region, the regions under it, or the nearest above', async () => {
    await refused(server.visitor().call(getRegionOutline, {}), 'NOT_SIGNED_IN')
    const own = await keeper.call(getRegionOutline, {})
    expect(own).toMatchObject({
      region: { code: city, name: '云岭市' },
      extent: [103, 25, 104, 26],
      stored: { fileName: '示例边界.geojson' },
      can: { manage: false },
    })
    expect(own.features.map(({ code, geometry, at }) => [code, geometry.type, at])).toEqual([
      [city, 'MultiPolygon', [103.5, 25.5]],
      [county, 'MultiPolygon', [103.25, 25.25]],
    ])
    const below = await keeper.call(getRegionOutline, { code: county })
    expect([below.region?.code, below.extent, below.features.length]).toEqual([
      county,
      [103, 25, 103.5, 25.5],
      1,
    ])
    expect(await keeper.call(getRegionOutline, { code: server.regions.other })).toMatchObject({
      region: null,
    })
  })

  it('are shown to the public as far as they bear a map approval number, else no more than the box around them', async () => {
    const shown = async () => (await server.visitor().call(getTipForm, {})).outline
    expect(await shown()).toEqual({ region: null, extent: [103, 25, 104, 26], features: [], mapNumber: null })
    const county = fileOf(feature({ name: '白鹿县' }, square(103, 25, 0.5)))
    await admin.call(
      setBoundary,
      { code: city, fileName: '示例.geojson', mapNumber: '示例S（2026）2号' },
      { body: county },
    )
    const { features, mapNumber } = await shown()
    expect([features.map(({ name }) => name), mapNumber]).toEqual([['白鹿县'], '示例S（2026）2号'])
  })

  it('come out of zipped shapefiles, crossed lines made sound, and can be taken away', async () => {
    const shapes = makeShapefile({
      shapes: [
        [
          [
            [103, 25],
            [103, 25.4],
            [103.4, 25.4],
            [103, 25],
          ],
        ],
      ],
      fields: [{ name: new TextEncoder().encode('CODE'), size: 12 }],
      rows: [[new TextEncoder().encode('990121')]],
    })
    expect((await upload(admin, shapes, city, '示例.zip')).taken.map(({ code }) => code)).toEqual([county])
    const bowTie = [
      [
        [103, 25],
        [104, 26],
        [104, 25],
        [103, 26],
        [103, 25],
      ],
    ]
    await upload(admin, fileOf(feature({}, bowTie)), county)
    expect((await keeper.call(getRegionOutline, { code: county })).extent).toEqual([103, 25, 104, 26])
    await refused(keeper.call(removeBoundary, { code: county }), 'FORBIDDEN')
    await refused(server.visitor().call(removeBoundary, { code: county }), 'NOT_SIGNED_IN')
    expect(await admin.call(removeBoundary, { code: county })).toEqual({ code: county })
    await refused(admin.call(removeBoundary, { code: county }), 'NOT_FOUND')
    expect((await keeper.call(getRegionOutline, { code: county })).region?.code).toBe(city)
  })

  it('of all regions under one are together its own', async () => {
    await admin.call(removeBoundary, { code: city })
    const { taken } = await upload(admin, fileOf(feature({ name: '白鹿县' }, square(103, 25, 0.5))))
    expect(taken.map(({ code }) => code)).toEqual([city, county])
    expect((await keeper.call(getRegionOutline, {})).extent).toEqual([103, 25, 103.5, 25.5])
    // made of the others, it may be shown to the public only where each of them may be
    expect((await server.visitor().call(getTipForm, {})).outline.features).toEqual([])
    await admin.call(removeBoundary, { code: city })
    const body = fileOf(feature({ name: '白鹿县' }, square(103, 25, 0.5)))
    await admin.call(
      setBoundary,
      { code: city, fileName: '示例.geojson', mapNumber: '示例S（2026）3号' },
      { body },
    )
    const { features, mapNumber } = (await server.visitor().call(getTipForm, {})).outline
    expect([features.map(({ code }) => code), mapNumber]).toEqual([[city, county], '示例S（2026）3号'])
  })
})
