import type { IndicatorLine } from '@wanwu/contract'
import { standingOfValue, type ValueStanding } from '../ledger/standing-of-value.ts'

/** A place in a chart, in its own pixels. */
export interface Place {
  x: number
  y: number
}

/** A value filed for a year, where it stands in the chart. */
export interface LaidValue extends Place {
  year: number
  value: number
  standing: ValueStanding
}

/** An indicator laid out: the values filed, its dashed path and the years along the lower edge. */
export interface LaidPath {
  points: LaidValue[]
  path: Place[]
  years: { x: number; year: number }[]
  /** whether the last value keeps to the path; null where nothing is there to compare, or it was contradicted */
  onPath: boolean | null
}

/**
 * Lays an indicator out in a box, a year a step. A value keeps to the path where it is at least as far in the
 * direction asked as the path of its year.
 */
export function layPath(
  indicator: Pick<IndicatorLine, 'targets' | 'years'>,
  box: { width: number; height: number },
): LaidPath {
  const filed = indicator.years.flatMap((each) => {
    const value = each.claimed?.value ?? null
    return value === null ? [] : [{ year: each.year, value, standing: standingOfValue(each) }]
  })
  const corners = indicator.years.flatMap(({ year, path }) => (path === null ? [] : [{ year, value: path }]))
  const all = [...filed, ...corners]
  const from = Math.min(...all.map(({ year }) => year))
  const to = Math.max(...all.map(({ year }) => year), from + 1)
  const low = Math.min(...all.map(({ value }) => value))
  const high = Math.max(...all.map(({ value }) => value), low + Math.abs(low) * 0.1 + 1e-9)
  const x = (year: number) => Math.round(((year - from) / (to - from)) * box.width * 10) / 10
  const y = (value: number) => Math.round((1 - (value - low) / (high - low)) * box.height * 10) / 10

  const last = filed.at(-1)
  const wanted = corners.find(({ year }) => year === last?.year)?.value
  const falling = indicator.targets.some(({ op, year }) => year !== null && (op === '<' || op === '<='))
  const step = Math.ceil((to - from + 1) / 6)
  return {
    points: filed.map((each) => ({ ...each, x: x(each.year), y: y(each.value) })),
    path: corners.map(({ year, value }) => ({ x: x(year), y: y(value) })),
    years:
      all.length === 0
        ? []
        : Array.from({ length: to - from + 1 }, (_, place) => ({
            x: x(from + place),
            year: from + place,
          })).filter((_, place) => place % step === 0),
    onPath:
      last && wanted !== undefined && last.standing !== 'contradicted'
        ? falling
          ? last.value <= wanted
          : last.value >= wanted
        : null,
  }
}
