import { readFeatureFile } from '@wanwu/reader/shapes'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { encodeGbk } from './encode-gbk.ts'
import type { ShapeGeometry, ShapeRow } from './shape-row.ts'
import { writeShapefile } from './write-shapefile.ts'

const square = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]
const area: ShapeGeometry = {
  type: 'Polygon',
  coordinates: [square(101, 37, 1), [...square(101.2, 37.2, 0.1)].reverse()],
}
const areas: ShapeGeometry = {
  type: 'MultiPolygon',
  coordinates: [[square(101, 37, 1)], [square(103, 37, 1)]],
}
const point: ShapeGeometry = { type: 'Point', coordinates: [101.123456, 37.5] }
const line: ShapeGeometry = {
  type: 'LineString',
  coordinates: [
    [101, 37],
    [101.5, 37.5],
    [102, 37],
  ],
}
const row = (geometry: ShapeGeometry | null, ...cells: ShapeRow['cells']): ShapeRow => ({ cells, geometry })
const again = (columns: string[], ...rows: ShapeRow[]) =>
  readFeatureFile(writeShapefile('反馈', columns, rows))

describe('a shapefile written and read again', () => {
  it.each([
    ['a point', point],
    ['an area with a hole', area],
    ['several areas', areas],
    ['a line', line],
  ])('keeps %s', (_, geometry) => {
    expect(again(['编号'], row(geometry, 'A-1'))?.rows).toEqual([
      { row: 1, cells: ['A-1'], geometry, fault: null },
    ])
  })

  it('keeps Chinese names and texts, numbers with their decimals, yes and no, and nothing', () => {
    const found = again(
      ['图斑编号', '面积', '个数', '属实', '备注'],
      row(point, '例-1号', 12.25, 3, true, '湖岸〔北〕'),
      row(null, '例-2号', -0.5, null, false, null),
    )
    expect(found?.columns).toEqual(['图斑编号', '面积', '个数', '属实', '备注'])
    expect(found?.rows.map(({ cells }) => cells)).toEqual([
      ['例-1号', 12.25, 3, true, '湖岸〔北〕'],
      ['例-2号', -0.5, null, false, null],
    ])
    expect(found?.rows.map(({ geometry }) => geometry)).toEqual([point, null])
  })

  it('cuts names to ten bytes and tells them apart', () => {
    const found = again(['现场核查情况说明', '现场核查情况备注', '现场核查情况'], row(point, 'a', 'b', 'c'))
    expect(found?.columns).toEqual(['现场核查情', '现场核查2', '现场核查3'])
  })

  it('says how many texts were too long for it', () => {
    const files = unzipSync(
      writeShapefile('反馈', ['情况'], [row(point, '长'.repeat(200)), row(point, '短')]),
    )
    expect(strFromU8(files['说明.txt'] ?? new Uint8Array())).toContain('有1处文字被截断')
    const found = readFeatureFile(zipSync(files) as Uint8Array<ArrayBuffer>)
    expect(found?.rows[0]?.cells).toEqual(['长'.repeat(127)])
  })

  it('has a layer for each kind of shape, and rows without a place in the first', () => {
    const files = unzipSync(
      writeShapefile('反馈', ['编号'], [row(area, 1), row(null, 2), row(point, 3), row(areas, 4)]),
    )
    expect(Object.keys(files).filter((name) => name.endsWith('.shp'))).toEqual(['反馈_面.shp', '反馈_点.shp'])
    const counts = Object.entries(files).flatMap(([name, bytes]) =>
      name.endsWith('.shx') ? [(bytes.length - 100) / 8] : [],
    )
    expect(counts).toEqual([3, 1])
  })

  it('is empty where there are no rows', () => {
    expect(Object.keys(unzipSync(writeShapefile('反馈', ['编号'], [])))).toHaveLength(5)
  })
})

it.each(['一丂狛', 'ABC 12', '〔2026〕①、“示例”'])('writes %s in GBK', (text) => {
  expect(new TextDecoder('gbk').decode(encodeGbk(text).bytes)).toBe(text)
})

it('marks what GBK lacks', () => {
  expect(new TextDecoder('gbk').decode(encodeGbk('𠮷田').bytes)).toBe('〓田')
})
