import type { Geometry } from './read-geometry.ts'

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number]

/** The box around some geometries, never narrower than about a kilometre; null where there are none. */
export function boxOf(geometries: readonly Geometry[]): Box | null {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  const take = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return
    const [x, y] = coordinates
    if (typeof x !== 'number' || typeof y !== 'number') for (const part of coordinates) take(part)
    else {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  }
  for (const { coordinates } of geometries) take(coordinates)
  if (!Number.isFinite(box[0])) return null
  const least = 0.005
  return [box[0] - least, box[1] - least, box[2] + least, box[3] + least]
}

/** Degrees between two lines of a grid, so that four to ten stand in a span: 1, 2 or 5 times a power of ten. */
export function gridStep(span: number): number {
  const raw = span / 8
  const power = 10 ** Math.floor(Math.log10(raw))
  return ([1, 2, 5, 10].find((one) => one * power >= raw) ?? 10) * power
}

/** `102.1,25,103,26` of an address; undefined where it is none. */
export function readBox(text: string | undefined): Box | undefined {
  const parts = (text ?? '').split(',').map(Number)
  const [west, south, east, north] = parts
  if (parts.length !== 4 || !parts.every(Number.isFinite)) return undefined
  return [west ?? 0, south ?? 0, east ?? 0, north ?? 0]
}

/** The text of a box in an address, to about ten metres. */
export function printBox(box: Box): string {
  return box.map((one) => one.toFixed(4)).join(',')
}
