import type { FieldValue } from '@wanwu/contract'

const marks =
  /^([EWNS东西南北])?(?:经|纬)?:?(-?\d+(?:\.\d+)?)(?:[°度](?:(\d+(?:\.\d+)?)['′分])?(?:(\d+(?:\.\d+)?)(?:["″秒]|''|′′))?)?([EWNS])?$/i

/**
 * Degrees as a cell prints them: 103.125, 103°7′30″, 103度7分30秒, E103.125, 东经103°7.5′. Null where they are none;
 * minutes and seconds have to be below 60.
 */
export function readDegrees(text: string): number | null {
  const match = marks.exec(
    text.replace(/[”“]/g, '"').replace(/[’‘]/g, "'").normalize('NFKC').replace(/\s+/g, ''),
  )
  if (!match) return null
  const [, before = '', degrees = '', minutes = '0', seconds = '0', after = ''] = match
  if (Number(minutes) >= 60 || Number(seconds) >= 60) return null
  const size = Math.abs(Number(degrees)) + Number(minutes) / 60 + Number(seconds) / 3600
  const negative = degrees.startsWith('-') || /[WS西南]/i.test(before + after)
  const rounded = Math.round(size * 1e9) / 1e9
  return negative ? -rounded : rounded
}

type Positions = number[] | Positions[]

const depths: Record<string, [type: string, depth: number]> = {
  POINT: ['Point', 0],
  LINESTRING: ['LineString', 1],
  POLYGON: ['Polygon', 2],
  MULTILINESTRING: ['MultiLineString', 2],
  MULTIPOLYGON: ['MultiPolygon', 3],
}

function readPosition(text: string): number[] | null {
  const numbers = text.trim().split(/\s+/).map(Number)
  return numbers.length >= 2 && numbers.length <= 4 && numbers.every(Number.isFinite)
    ? numbers.slice(0, 2)
    : null
}

/** The text between brackets, cut at the commas outside of inner brackets. */
function parts(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')') depth -= 1
    else if (text[at] === ',' && depth === 0) {
      found.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...found, text.slice(from)]
}

function readPositions(text: string, depth: number): Positions | null {
  if (depth === 0) return readPosition(text)
  const inner: Positions[] = []
  for (const part of parts(text)) {
    const bare = depth === 1 ? part : /^\s*\(([\s\S]*)\)\s*$/.exec(part)?.[1]
    const positions = bare === undefined ? null : readPositions(bare, depth - 1)
    if (!positions) return null
    inner.push(positions)
  }
  return inner
}

/** A geometry as WKT (with or without SRID, heights left out), or a pair `103.1, 25.2`; null where it is none. */
export function readWkt(text: string): FieldValue {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^SRID=\d+;/i, '')
  const pair = /^([^,，;；]+)[,，;；]([^,，;；]+)$/.exec(plain)
  if (pair) {
    const [longitude, latitude] = [readDegrees(pair[1] ?? ''), readDegrees(pair[2] ?? '')]
    if (longitude !== null && latitude !== null) return { type: 'Point', coordinates: [longitude, latitude] }
  }
  const match = /^([A-Z]+)\s*(?:Z|M|ZM)?\s*\(([\s\S]*)\)$/i.exec(plain)
  const known = depths[match?.[1]?.toUpperCase() ?? '']
  if (!match || !known) return null
  const coordinates = readPositions(match[2] ?? '', known[1])
  return coordinates ? { type: known[0], coordinates } : null
}
