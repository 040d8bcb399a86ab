import type { FieldValue } from '@wanwu/contract'

/** A place as it travels. */
export interface Geometry {
  type: string
  coordinates: unknown
}

const flat = (value: unknown): boolean => Array.isArray(value) && typeof value[0] === 'number'

function positions(coordinates: unknown): string {
  const parts = coordinates as readonly unknown[]
  if (flat(parts)) return `${parts[0]} ${parts[1]}`
  return parts.map((part) => (flat(part) ? positions(part) : `(${positions(part)})`)).join(', ')
}

/** A GeoJSON geometry as WKT; a third number (height) is left out. */
export function toWkt({ type, coordinates }: Geometry): string {
  return `${type.toUpperCase()}(${positions(coordinates)})`
}

/** Whether a value of a record is a place. */
export function isGeometry(value: FieldValue | undefined): value is { type: string; coordinates: unknown[] } {
  return typeof value === 'object' && value !== null && 'coordinates' in value
}
