import { expect, test } from 'vitest'
import { readGeometry } from './read-geometry.ts'

const ring = [
  [102, 25],
  [103, 25],
  [103, 26],
  [102, 25],
]

test.each([
  ['{"type":"Point","coordinates":[102,25]}', { type: 'Point', coordinates: [102, 25] }],
  [
    '{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[102,25],[103,25]]}}',
    { type: 'LineString', coordinates: ring.slice(0, 2) },
  ],
  ['POINT (102 25)', { type: 'Point', coordinates: [102, 25] }],
  ['POLYGON((102 25, 103 25, 103 26, 102 25))', { type: 'Polygon', coordinates: [ring] }],
  ['SRID=4490;linestring z (102 25 9, 103 25 9)', { type: 'LineString', coordinates: ring.slice(0, 2) }],
  ['102 25\n103，25\n103,26', { type: 'Polygon', coordinates: [ring] }],
  ['102 25\n103 25', null],
  ['POLYGON((102 25, 103', null],
  ['{"type":"Point"', null],
  ['somewhere', null],
])('reads %s', (text, geometry) => {
  expect(readGeometry(text, 'polygon')).toEqual(geometry)
})
