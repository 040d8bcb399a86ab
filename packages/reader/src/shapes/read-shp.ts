import type { PlainGeometry } from './feature-rows.ts'
import { refuseFile } from './refuse-file.ts'

const damaged = () =>
  refuseFile(
    { zh: '图形文件（.shp）不完整或已损坏。', en: 'The file of shapes (.shp) is damaged.' },
    { zh: '请重新导出Shapefile。', en: 'Export the shapefile again.' },
    'DAMAGED',
  )

type Position = [number, number]

/** Twice the signed area: outer rings of a shapefile run clockwise, which makes it negative. */
function turn(ring: readonly Position[]): number {
  let sum = 0
  for (let at = 0; at + 1 < ring.length; at += 1) {
    const [x1, y1] = ring[at] ?? [0, 0]
    const [x2, y2] = ring[at + 1] ?? [0, 0]
    sum += x1 * y2 - x2 * y1
  }
  return sum
}

function inside([x, y]: Position, ring: readonly Position[]): boolean {
  let within = false
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at, at += 1) {
    const [x1, y1] = ring[at] ?? [0, 0]
    const [x2, y2] = ring[before] ?? [0, 0]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within
  }
  return within
}

/** Rings become polygons: each hole goes to the outer ring it lies in; outer rings run counter-clockwise afterwards. */
function polygonsOf(rings: readonly Position[][]): PlainGeometry {
  const outer = rings.filter((ring) => turn(ring) <= 0).map((ring) => [[...ring].reverse()])
  for (const hole of rings.filter((ring) => turn(ring) > 0)) {
    const home = outer.find(([shell]) => shell && hole[0] && inside(hole[0], shell))
    // a ring that runs the wrong way and lies in no other is a shell of its own
    if (home) home.push([...hole].reverse())
    else outer.push([hole])
  }
  return outer.length === 1
    ? { type: 'Polygon', coordinates: outer[0] ?? [] }
    : { type: 'MultiPolygon', coordinates: outer }
}

function readShape(view: DataView, start: number, end: number): PlainGeometry | null {
  const kind = view.getInt32(start, true) % 10
  const position = (at: number): Position => [view.getFloat64(at, true), view.getFloat64(at + 8, true)]
  if (kind === 0) return null
  if (kind === 1) return { type: 'Point', coordinates: position(start + 4) }
  if (kind === 8) {
    const count = view.getInt32(start + 36, true)
    if (count < 0 || start + 40 + count * 16 > end) throw damaged()
    const points = Array.from({ length: count }, (_, index) => position(start + 40 + index * 16))
    return points.length === 1
      ? { type: 'Point', coordinates: points[0] ?? [] }
      : { type: 'MultiPoint', coordinates: points }
  }
  if (kind !== 3 && kind !== 5) throw damaged()
  const parts = view.getInt32(start + 36, true)
  const points = view.getInt32(start + 40, true)
  const first = start + 44 + parts * 4
  if (parts < 0 || points < 0 || first + points * 16 > end) throw damaged()
  const starts = Array.from({ length: parts }, (_, index) => view.getInt32(start + 44 + index * 4, true))
  const lines = starts.map((from, index) => {
    const to = starts[index + 1] ?? points
    if (from < 0 || to < from || to > points) throw damaged()
    return Array.from({ length: to - from }, (_, at) => position(first + (from + at) * 16))
  })
  if (kind === 5) return polygonsOf(lines)
  return lines.length === 1
    ? { type: 'LineString', coordinates: lines[0] ?? [] }
    : { type: 'MultiLineString', coordinates: lines }
}

/** The shapes of a .shp file in their order; null for an empty one. Heights and measures are left out. @throws AppError DAMAGED */
export function readShp(bytes: Uint8Array): (PlainGeometry | null)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 100 || view.getInt32(0, false) !== 9994) throw damaged()
  const shapes: (PlainGeometry | null)[] = []
  for (let at = 100; at + 12 <= bytes.length; ) {
    const size = view.getInt32(at + 4, false) * 2
    const end = at + 8 + size
    if (size < 4 || end > bytes.length) throw damaged()
    try {
      shapes.push(readShape(view, at + 8, end))
    } catch (error) {
      if (error instanceof RangeError) throw damaged()
      throw error
    }
    at = end
  }
  return shapes
}
