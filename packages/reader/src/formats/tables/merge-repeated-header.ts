/** Texts of one row, column by column. */
export type TextRow = readonly string[]

/**
 * Which rows print the table's first row again, as a header does on every page; the first one is not among them.
 * A header has at least two filled cells, so a row of the data that repeats is never taken for one.
 */
export function findRepeatedHeaders(rows: readonly TextRow[]): Set<number> {
  const key = (row: TextRow): string => row.map((cell) => cell.replace(/\s/g, '')).join('\t')
  const repeated = new Set<number>()
  const header = rows[0]
  if (!header || header.filter((cell) => cell.trim() !== '').length < 2) return repeated
  const wanted = key(header)
  rows.forEach((row, index) => {
    if (index > 0 && key(row) === wanted) repeated.add(index)
  })
  return repeated
}
