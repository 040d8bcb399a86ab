/** The place of one row in a scrolled list, in pixels. */
export interface RowPlace {
  top: number
  height: number
}

/**
 * First and last row of which at least half is between `from` and `to`; counted from 1, null where none is.
 */
export function rowsInView(
  rows: readonly RowPlace[],
  from: number,
  to: number,
): { first: number; last: number } | null {
  const middles = rows.map((row) => row.top + row.height / 2)
  const first = middles.findIndex((middle) => middle >= from && middle <= to)
  if (first < 0) return null
  const last = middles.findLastIndex((middle) => middle <= to)
  return { first: first + 1, last: last + 1 }
}
