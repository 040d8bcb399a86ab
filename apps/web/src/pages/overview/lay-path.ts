import type { IndicatorPath } from '@wanwu/contract'

/** A place in a chart, in its own pixels. */
export interface Place {
  x: number
  y: number
}

/** An indicator laid out: its claims, its dashed path and the years along the lower edge. */
export interface LaidPath {
  points: (Place & { result: 'verified' | 'contradicted' | null })[]
  path: Place[]
  years: { x: number; year: number }[]
  /** whether the last figure keeps to the path; null where nothing is there to compare, or it was contradicted */
  onPath: boolean | null
}

const day = 86_400_000
const timeOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
const yearEnd = (year: number) => Date.UTC(year, 11, 31)

/** The value of a path at a time, by a straight line between its corners; null outside of it. */
function valueAt(path: readonly { at: number; value: number }[], at: number): number | null {
  for (let next = 1; next < path.length; next++) {
    const [from, to] = [path[next - 1], path[next]]
    if (!from || !to || at < from.at || at > to.at) continue
    return to.at === from.at
      ? to.value
      : from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at)
  }
  return null
}

/**
 * Lays an indicator out in a box. The path leads from the first figure that was filed through the targets with a
 * year, each at the end of its year. A later figure is on it where it is at least as far in the direction asked.
 */
export function layPath(indicator: IndicatorPath, box: { width: number; height: number }): LaidPath {
  const claims = indicator.points.map(({ on, value, result }) => ({ at: timeOf(on), value, result }))
  const dated = indicator.targets
    .flatMap(({ year, value, op }) => (year === null ? [] : [{ at: yearEnd(year), value, op }]))
    .sort((one, other) => one.at - other.at)
  const [first] = claims
  const corners = first ? [first, ...dated.filter(({ at }) => at > first.at)] : dated
  const times = [...claims, ...dated].map(({ at }) => at)
  const from = Math.min(...times)
  const to = Math.max(...times, from + 365 * day)
  const values = [...claims, ...dated].map(({ value }) => value)
  const low = Math.min(...values)
  const high = Math.max(...values, low + Math.abs(low) * 0.1 + 1e-9)
  const x = (at: number) => Math.round(((at - from) / (to - from)) * box.width * 10) / 10
  const y = (value: number) => Math.round((1 - (value - low) / (high - low)) * box.height * 10) / 10

  const last = claims.at(-1)
  const wanted =
    last && last.result !== 'contradicted' && claims.length > 1 ? valueAt(corners, last.at) : null
  const falling = dated.some(({ op }) => op === '<' || op === '<=')
  const years: LaidPath['years'] = []
  for (let year = new Date(from).getUTCFullYear(); year <= new Date(to).getUTCFullYear(); year++) {
    const at = Date.UTC(year, 6, 1)
    if (at >= from && at <= to) years.push({ x: x(at), year })
  }
  return {
    points: claims.map(({ at, value, result }) => ({ x: x(at), y: y(value), result })),
    path: corners.map(({ at, value }) => ({ x: x(at), y: y(value) })),
    years: years.length > 6 ? years.filter((_, place) => place % Math.ceil(years.length / 6) === 0) : years,
    onPath: last && wanted !== null ? (falling ? last.value <= wanted : last.value >= wanted) : null,
  }
}
