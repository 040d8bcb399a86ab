import type { SqlClient } from '@wanwu/database'
import { storeBoundary } from '../registers/index.ts'

type Line = readonly (readonly [number, number])[]

/** Borders of the demo's invented prefecture, each drawn once, between the places where three meet. */
const north: readonly [number, number] = [101.48, 38.24]
const east: readonly [number, number] = [102.01, 37.72]
const west: readonly [number, number] = [101.08, 37.58]
const middle: readonly [number, number] = [101.5, 37.86]

const northEast: Line = [
  north,
  [101.55, 38.19],
  [101.61, 38.22],
  [101.71, 38.29],
  [101.78, 38.21],
  [101.87, 38.22],
  [101.95, 38.16],
  [101.99, 38.04],
  [101.95, 37.95],
  [102.03, 37.86],
  east,
]
const south: Line = [
  east,
  [101.93, 37.66],
  [101.95, 37.54],
  [101.82, 37.5],
  [101.74, 37.43],
  [101.63, 37.48],
  [101.52, 37.41],
  [101.41, 37.45],
  [101.29, 37.4],
  [101.19, 37.48],
  west,
]
const westNorth: Line = [
  west,
  [101.04, 37.7],
  [101.11, 37.79],
  [101.02, 37.92],
  [101.07, 38.05],
  [101.16, 38.11],
  [101.2, 38.2],
  [101.32, 38.17],
  [101.4, 38.23],
  north,
]
const toNorth: Line = [middle, [101.45, 37.96], [101.52, 38.04], [101.47, 38.13], north]
const toEast: Line = [middle, [101.61, 37.81], [101.74, 37.85], [101.86, 37.76], east]
const toWest: Line = [middle, [101.42, 37.78], [101.31, 37.71], [101.2, 37.66], west]

const back = (line: Line): Line => [...line].reverse()
const ringOf = (...lines: Line[]): Line => lines.flatMap((line, at) => (at === 0 ? line : line.slice(1)))

const rings: Readonly<Record<string, Line>> = {
  '990100': ringOf(northEast, south, westNorth),
  '990102': ringOf(northEast, back(toEast), toNorth),
  '990121': ringOf(south, back(toWest), toEast),
  '990122': ringOf(westNorth, back(toNorth), toWest),
}

/** Gives the demo's regions their invented boundaries, so that its maps open on them. */
export async function loadDemoBoundaries(client: SqlClient, at: Date): Promise<void> {
  for (const [code, ring] of Object.entries(rings)) {
    const polygon = { type: 'Polygon' as const, coordinates: [[...ring]] }
    await storeBoundary(client, code, [polygon], {
      fileName: '示例边界.geojson',
      mapNumber: '示例S（2026）1号',
      at,
    })
  }
}
