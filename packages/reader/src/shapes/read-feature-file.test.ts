import { describe, expect, it } from 'vitest'
import { makeShapefile } from '../formats/samples/make-shapefile.ts'
import { readDegrees } from './read-degrees.ts'
import { readFeatureFile } from './read-feature-file.ts'

const bytes = (content: unknown) => new TextEncoder().encode(JSON.stringify(content))
const refusal = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return (error as { code?: string }).code
  }
  return 'taken'
}

it.each([
  ['103.5', 103.5],
  ['103.5°E', 103.5],
  ['103°30′36″', 103.51],
  ['E103°30\'36.0"', 103.51],
  ['东经103度30分36秒', 103.51],
  ['103:30:36', 103.51],
  ['33°15′S', -33.25],
  ['103°61′00″', null],
  ['云岭', null],
])('reads %s as degrees', (text, degrees) => {
  expect(readDegrees(text)).toBe(degrees)
})

describe('a zipped shapefile', () => {
  // 图斑编号 and 北坡 in GBK, as Chinese programs write them
  const gbk = (...codes: number[]) => Uint8Array.from(codes)
  const fields = [
    { name: gbk(0xcd, 0xbc, 0xb0, 0xdf, 0xb1, 0xe0, 0xba, 0xc5), size: 10 },
    { name: new TextEncoder().encode('WHERE'), size: 12 },
  ]
  const rows = [[new TextEncoder().encode('TB-001'), gbk(0xb1, 0xb1, 0xc6, 0xc2)]]
  const outer = [
    [103, 33],
    [103, 34],
    [104, 34],
    [104, 33],
    [103, 33],
  ] as const
  const hole = [
    [103.2, 33.2],
    [103.4, 33.2],
    [103.4, 33.4],
    [103.2, 33.2],
  ] as const

  it('keeps its columns and rows, in GBK, with a hole in its polygon', () => {
    const found = readFeatureFile(makeShapefile({ shapes: [[outer, hole]], fields, rows }))
    expect(found).toMatchObject({
      format: 'shapefile',
      columns: ['图斑编号', 'WHERE'],
      rows: [{ row: 1, cells: ['TB-001', '北坡'], geometry: { type: 'Polygon' } }],
    })
    expect(found?.rows[0]?.geometry?.coordinates).toHaveLength(2)
  })

  it('is refused in metres, and where it is cut off', () => {
    const projected = 'PROJCS["CGCS2000_3_Degree_GK_Zone_35",GEOGCS["GCS_CGCS2000"]]'
    expect(
      refusal(() => readFeatureFile(makeShapefile({ shapes: [[outer]], fields, rows, prj: projected }))),
    ).toBe('UNSUPPORTED_FORMAT')
    const whole = makeShapefile({ shapes: [[outer]], fields, rows })
    expect(refusal(() => readFeatureFile(whole.slice(0, whole.length - 40)))).toBe('DAMAGED')
  })
})

describe('GeoJSON', () => {
  it('keeps every property in the order of the file, and names a geometry that is none', () => {
    const found = readFeatureFile(
      bytes({
        type: 'FeatureCollection',
        features: [
          {
            properties: { TBBH: 'A1', 面积: 12.5 },
            geometry: { type: 'Point', coordinates: [103, 33, 1200] },
          },
          { properties: { TBBH: 'A2', 备注: { a: 1 } }, geometry: { type: 'Curve', coordinates: [1] } },
        ],
      }),
    )
    expect(found?.columns).toEqual(['TBBH', '面积', '备注'])
    expect(found?.rows).toMatchObject([
      { cells: ['A1', 12.5, null], geometry: { type: 'Point', coordinates: [103, 33] }, fault: null },
      { cells: ['A2', null, '{"a":1}'], geometry: null, fault: { en: 'The kind of geometry is not known.' } },
    ])
  })

  it.each([
    ['no collection', { type: 'Feature' }],
    ['nothing in it', { type: 'FeatureCollection', features: [] }],
    [
      'metres',
      {
        type: 'FeatureCollection',
        crs: { properties: { name: 'urn:ogc:def:crs:EPSG::4526' } },
        features: [{}],
      },
    ],
  ])('is refused with %s', (_, content) => {
    expect(refusal(() => readFeatureFile(bytes(content)))).toBe('UNSUPPORTED_FORMAT')
  })
})
