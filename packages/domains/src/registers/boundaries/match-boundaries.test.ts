import type { FeatureRows } from '@wanwu/reader/shapes'
import { describe, expect, it } from 'vitest'
import { matchBoundaries } from './match-boundaries.ts'

const regions = [
  { code: '990100', name: '云岭市' },
  { code: '990121', name: '白鹿县' },
  { code: '990122', name: '青松县' },
]
const square = (x = 103, y = 25) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y],
    ],
  ],
})
const fileOf = (...rows: { cells: (string | number | null)[]; geometry?: object | null }[]): FeatureRows => ({
  format: 'geojson',
  columns: ['a', 'b'],
  rows: rows.map(({ cells, geometry }, at) => ({
    row: at + 1,
    cells,
    geometry: (geometry === undefined ? square() : geometry) as FeatureRows['rows'][number]['geometry'],
    fault: null,
  })),
})
const two = { cells: ['别处', null] }

describe('a polygon of a file of boundaries', () => {
  it.each([
    ['a code', ['990121', '随便'], '990121'],
    ['a code as a number', [990121, ''], '990121'],
    ['a code of twelve digits', ['990121000000', ''], '990121'],
    ['its code beside that of its prefecture', ['990121', 990100], '990121'],
    ['a name', ['白鹿县', null], '990121'],
    ['a name with blanks', [' 白 鹿 县 ', null], '990121'],
    ['its county beside its prefecture', ['云岭市', '青松县'], '990122'],
    ['the region itself', ['', '云岭市'], '990100'],
    ['a code before a name', ['990122', '白鹿县'], '990122'],
  ])('is found by %s', (_, cells, code) => {
    const { polygons, unmatched } = matchBoundaries(fileOf({ cells }, two), regions)
    expect([[...polygons.keys()], unmatched]).toEqual([[code], ['别处']])
  })

  it('that stands alone is the region’s, whatever it is called', () => {
    expect([...matchBoundaries(fileOf({ cells: ['面', 1] }), regions).polygons.keys()]).toEqual(['990100'])
  })

  it('may be one of several parts', () => {
    const { polygons } = matchBoundaries(fileOf({ cells: ['白鹿县'] }, { cells: ['白鹿县'] }), regions)
    expect(polygons.get('990121')).toHaveLength(2)
  })

  it('belongs to none where it names a region that is not there, and is told by its name', () => {
    expect(matchBoundaries(fileOf(two, { cells: ['990199', 3] }), regions).unmatched).toEqual(['别处', '#2'])
  })

  it.each([
    ['no geometry', null, '没有图形。'],
    ['a point', { type: 'Point', coordinates: [103, 25] }, '应为面。'],
    ['swapped axes', square(25, 103), '经纬度颠倒：25，103。'],
    ['metres', square(500_000, 2_800_000), '位置在国境之外：500000，2800000。'],
  ])('with %s is refused', (_, geometry, message) => {
    const { polygons, faults } = matchBoundaries(fileOf({ cells: ['白鹿县'], geometry }), regions)
    expect([polygons.size, faults.map((fault) => [fault.row, fault.message.zh])]).toEqual([0, [[1, message]]])
  })
})
