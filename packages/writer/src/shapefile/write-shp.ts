import type { ShapeGeometry } from './shape-row.ts'

type Position = readonly [number, number]

/** Kinds of shapes: ESRI Shapefile Technical Description, 1998. */
export const shapeKinds = { point: 1, line: 3, area: 5, points: 8 } as const
export type ShapeKind = keyof typeof shapeKinds

/** Twice the signed area; negative for a ring that runs clockwise. */
function turn(ring: readonly Position[]): number {
  let sum = 0
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    sum += x * nextY - nextX * y
  }
  return sum
}

const turned = (ring: readonly Position[], clockwise: boolean) =>
  turn(ring) < 0 === clockwise ? ring : [...ring].reverse()

/** Parts of a geometry: of areas the outer rings clockwise, holes the other way round. */
function partsOf({ type, coordinates }: ShapeGeometry): (readonly Position[])[] {
  switch (type) {
    case 'Point':
      return [[coordinates as unknown as Position]]
    case 'MultiPoint':
    case 'LineString':
      return [coordinates as Position[]]
    case 'MultiLineString':
      return coordinates as Position[][]
    case 'Polygon':
      return (coordinates as Position[][]).map((ring, at) => turned(ring, at === 0))
    case 'MultiPolygon':
      return (coordinates as Position[][][]).flatMap((rings) =>
        rings.map((ring, at) => turned(ring, at === 0)),
      )
  }
}

type Box = [west: number, south: number, east: number, north: number]

function boxOf(positions: readonly Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of positions) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return Number.isFinite(box[0]) ? box : [0, 0, 0, 0]
}

/** The content of one record. */
function recordOf(kind: ShapeKind, geometry: ShapeGeometry | null): DataView {
  if (!geometry) return new DataView(new ArrayBuffer(4))
  const parts = partsOf(geometry)
  const positions = parts.flat()
  const heads = { point: 4, points: 40, line: 44 + parts.length * 4, area: 44 + parts.length * 4 }
  const first = heads[kind]
  const view = new DataView(new ArrayBuffer(first + positions.length * 16))
  view.setInt32(0, shapeKinds[kind], true)
  if (kind !== 'point') {
    for (const [at, edge] of boxOf(positions).entries()) view.setFloat64(4 + at * 8, edge, true)
    if (kind === 'points') view.setInt32(36, positions.length, true)
    else {
      view.setInt32(36, parts.length, true)
      view.setInt32(40, positions.length, true)
      let start = 0
      for (const [at, part] of parts.entries()) {
        view.setInt32(44 + at * 4, start, true)
        start += part.length
      }
    }
  }
  for (const [at, [x, y]] of positions.entries()) {
    view.setFloat64(first + at * 16, x, true)
    view.setFloat64(first + at * 16 + 8, y, true)
  }
  return view
}

function headOf(kind: ShapeKind, size: number, box: Box): Uint8Array {
  const view = new DataView(new ArrayBuffer(100))
  view.setInt32(0, 9994)
  view.setInt32(24, size / 2)
  view.setInt32(28, 1000, true)
  view.setInt32(32, shapeKinds[kind], true)
  for (const [at, edge] of box.entries()) view.setFloat64(36 + at * 8, edge, true)
  return new Uint8Array(view.buffer)
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Shapes of one kind (.shp) with their index (.shx); null for a row without a place. */
export function writeShp(
  kind: ShapeKind,
  geometries: readonly (ShapeGeometry | null)[],
): { shp: Uint8Array; shx: Uint8Array } {
  const box = boxOf(geometries.flatMap((geometry) => (geometry ? partsOf(geometry).flat() : [])))
  const records: Uint8Array[] = []
  const entries: Uint8Array[] = []
  let at = 100
  for (const [index, geometry] of geometries.entries()) {
    const content = recordOf(kind, geometry)
    const head = new DataView(new ArrayBuffer(8))
    head.setInt32(0, index + 1)
    head.setInt32(4, content.byteLength / 2)
    records.push(new Uint8Array(head.buffer), new Uint8Array(content.buffer))
    const entry = new DataView(new ArrayBuffer(8))
    entry.setInt32(0, at / 2)
    entry.setInt32(4, content.byteLength / 2)
    entries.push(new Uint8Array(entry.buffer))
    at += 8 + content.byteLength
  }
  return {
    shp: joined([headOf(kind, at, box), ...records]),
    shx: joined([headOf(kind, 100 + entries.length * 8, box), ...entries]),
  }
}
