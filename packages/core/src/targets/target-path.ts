/** A value of a target in a year. */
export interface YearValue {
  year: number
  value: number
}

/** What a target should have reached by the end of a year; null where the plan says nothing and nothing is interpolated. */
export interface PathPoint {
  year: number
  value: number | null
  /** printed in the plan; otherwise lying on the line between */
  printed: boolean
}

const decimals = (value: number) => `${value}`.split('.')[1]?.length ?? 0

/**
 * The path of a target 目标路径 year by year, from its base or first printed year to its last one. Between two known
 * years `interpolated` draws a straight line, with one decimal more than they have; `printed` leaves the years
 * between open.
 */
export function targetPath(
  printed: readonly YearValue[],
  base: YearValue | null,
  mode: 'interpolated' | 'printed',
): PathPoint[] {
  const given = new Map(printed.map(({ year, value }) => [year, value]))
  const known = [...given].map(([year, value]) => ({ year, value }))
  if (base && !given.has(base.year)) known.push(base)
  known.sort((a, b) => a.year - b.year)
  const [first] = known
  const last = known.at(-1)
  if (!first || !last) return []
  return Array.from({ length: last.year - first.year + 1 }, (_, index): PathPoint => {
    const year = first.year + index
    const exact = known.find((each) => each.year === year)
    if (exact) return { year, value: exact.value, printed: given.has(year) }
    if (mode === 'printed') return { year, value: null, printed: false }
    const before = known.findLast((each) => each.year < year) ?? first
    const after = known.find((each) => each.year > year) ?? last
    const share = (year - before.year) / (after.year - before.year)
    const value = before.value + (after.value - before.value) * share
    const places = Math.max(decimals(before.value), decimals(after.value)) + 1
    return { year, value: Number(value.toFixed(places)), printed: false }
  })
}
