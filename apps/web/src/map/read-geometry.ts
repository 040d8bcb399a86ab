/** A geometry as GeoJSON has it. */
export interface Geometry {
  type: string
  coordinates: unknown[]
}

const types = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const

function isPosition(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((one) => Number.isFinite(one))
}

function isGeometry(value: unknown): value is Geometry {
  if (typeof value !== 'object' || value === null) return false
  const { type, coordinates } = value as Partial<Geometry>
  return types.some((one) => one === type) && Array.isArray(coordinates)
}

function fromJson(text: string): Geometry | null {
  try {
    const value: unknown = JSON.parse(text)
    if (isGeometry(value)) return { type: value.type, coordinates: value.coordinates }
    const inner = (value as { geometry?: unknown; features?: { geometry?: unknown }[] } | null) ?? {}
    const found = inner.geometry ?? (inner.features?.length === 1 ? inner.features[0]?.geometry : undefined)
    return isGeometry(found) ? { type: found.type, coordinates: found.coordinates } : null
  } catch {
    return null
  }
}

/** `POLYGON ((102.1 25, …))` becomes JSON by its brackets: each pair of numbers one position. */
function fromWkt(text: string): Geometry | null {
  const match =
    /^(?:SRID=\d+;)?\s*(POINT|LINESTRING|MULTILINESTRING|POLYGON|MULTIPOLYGON)\s*(?:Z\s*)?(\(.*\))$/is.exec(
      text,
    )
  if (!match) return null
  const type = types.find((one) => one.toUpperCase() === match[1]?.toUpperCase())
  const pairs = (match[2] ?? '')
    .replace(/(-?[\d.]+)\s+(-?[\d.]+)(?:\s+-?[\d.]+)*/g, '[$1,$2]')
    .replaceAll('(', '[')
    .replaceAll(')', ']')
  try {
    const [inner]: unknown[] = JSON.parse(`[${pairs}]`) as unknown[]
    if (!type || !Array.isArray(inner)) return null
    return { type, coordinates: type === 'Point' ? (inner[0] as unknown[]) : inner }
  } catch {
    return null
  }
}

/** Positions in their order as a line, or as the ring of a polygon, closed. */
export function geometryOf(
  shape: 'line' | 'polygon',
  positions: readonly [number, number][],
): Geometry | null {
  if (shape === 'line') {
    return positions.length < 2 ? null : { type: 'LineString', coordinates: [...positions] }
  }
  const [first] = positions
  const last = positions.at(-1)
  if (!first || !last || positions.length < 3) return null
  const closed = first[0] === last[0] && first[1] === last[1] ? positions : [...positions, first]
  return closed.length < 4 ? null : { type: 'Polygon', coordinates: [[...closed]] }
}

/** Lines of `longitude latitude`, as typed or as clicked on a map; null where one is no position. */
export function readPositions(text: string): [number, number][] | null {
  const lines = text.split(/\n/).filter((line) => line.trim() !== '')
  const positions = lines.map((line) =>
    line
      .trim()
      .split(/[\s,，]+/)
      .map(Number),
  )
  return positions.every((one) => one.length === 2 && isPosition(one))
    ? (positions as [number, number][])
    : null
}

/** Reads GeoJSON (a geometry, a feature, a collection of one), WKT, or lines of `longitude latitude`; null where it is none. */
export function readGeometry(text: string, shape: 'line' | 'polygon'): Geometry | null {
  const trimmed = text.trim()
  if (trimmed.startsWith('{')) return fromJson(trimmed)
  const positions = readPositions(trimmed)
  return positions ? geometryOf(shape, positions) : fromWkt(trimmed)
}
