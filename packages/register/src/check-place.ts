import type { Bilingual, FieldValue } from '@wanwu/contract'

/** A box in degrees: west, south, east, north. */
export type Extent = readonly [west: number, south: number, east: number, north: number]

/** Where a position of this country can lie; anything else is a slip, most often of the order of the two numbers. */
const country: Extent = [73, 3, 136, 54]

const types = {
  point: ['Point'],
  line: ['LineString', 'MultiLineString'],
  polygon: ['Polygon', 'MultiPolygon'],
  any: ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'],
}

const mostPositions = 200_000

function isPosition(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1])
}

/** All positions of a geometry; null where something in it is none. */
function positionsOf(coordinates: unknown): [number, number][] | null {
  if (isPosition(coordinates)) return [coordinates]
  if (!Array.isArray(coordinates) || coordinates.length === 0) return null
  const found: [number, number][] = []
  for (const part of coordinates) {
    const inner = positionsOf(part)
    if (!inner || found.length > mostPositions) return null
    for (const position of inner) found.push(position)
  }
  return found
}

/** Whether every outline ends where it begins; the database takes no other. */
function ringsClosed(coordinates: readonly unknown[]): boolean {
  return coordinates.every((part) => {
    if (!Array.isArray(part)) return false
    if (!isPosition(part[0])) return ringsClosed(part)
    const last: unknown = part.at(-1)
    return part.length >= 4 && isPosition(last) && last[0] === part[0][0] && last[1] === part[0][1]
  })
}

const inside = ([x, y]: readonly [number, number], [west, south, east, north]: Extent) =>
  x >= west && x <= east && y >= south && y <= north

/**
 * Why a place cannot be taken: no geometry, of another shape, longitude and latitude swapped, outside of the country
 * or of the region (with a tenth of a degree around it).
 */
export function checkPlace(
  value: FieldValue,
  shape: keyof typeof types,
  extent: Extent | null,
): Bilingual | null {
  const bad = {
    zh: '不是有效的位置，应为经度、纬度（度）。',
    en: 'No valid place: longitude and latitude in degrees.',
  }
  if (typeof value !== 'object' || value === null || !('type' in value)) return bad
  if (!types[shape].includes(value.type)) {
    return {
      zh: `应为${{ point: '点', line: '线', polygon: '面', any: '点、线或面' }[shape]}。`,
      en: `Has to be a ${shape}.`,
    }
  }
  if (/Polygon/.test(value.type) && !ringsClosed(value.coordinates)) {
    return {
      zh: '面的边界没有闭合，首尾两点须相同，且至少四点。',
      en: 'The outline is not closed: its first and last position have to be the same, of four at least.',
    }
  }
  const positions = positionsOf(value.coordinates)
  if (!positions || (/Line/.test(value.type) && positions.length < 2)) return bad
  const outside = positions.find((position) => !inside(position, country))
  if (outside) {
    const [x, y] = outside
    return inside([y, x], country)
      ? { zh: `经纬度颠倒：${x}，${y}。`, en: `Longitude and latitude are swapped: ${x}, ${y}.` }
      : { zh: `位置在国境之外：${x}，${y}。`, en: `The place lies outside of the country: ${x}, ${y}.` }
  }
  if (!extent) return null
  const [west, south, east, north] = extent
  const astray = positions.find(
    (position) => !inside(position, [west - 0.1, south - 0.1, east + 0.1, north + 0.1]),
  )
  return astray
    ? {
        zh: `位置在本行政区之外：${astray[0]}，${astray[1]}。`,
        en: `The place lies outside of the region: ${astray[0]}, ${astray[1]}.`,
      }
    : null
}
