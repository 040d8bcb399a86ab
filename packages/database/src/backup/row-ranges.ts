/** Most rows that a page can hold. */
const rowsPerPage = 291

/**
 * Conditions on `ctid` that cut a table into parts of about `target` bytes, long values included, so that
 * no part is too large for memory: the embedded engine hands over an answer as fast as it can.
 *
 * @param pages Pages of the table itself.
 * @param bytes Bytes of the table with its long values.
 */
export function* rowRanges(pages: number, bytes: number, target: number): Generator<string> {
  const perPage = bytes / Math.max(pages, 1)
  const pageStep = Math.max(1, Math.floor(target / Math.max(perPage, 1)))
  const rowStep = Math.max(1, Math.floor((rowsPerPage * target) / Math.max(perPage, 1)))
  for (let page = 0; page < pages; page += pageStep) {
    const next = page + pageStep
    if (pageStep > 1 || rowStep >= rowsPerPage) {
      yield `ctid >= '(${page},0)' AND ctid < '(${next},0)'`
      continue
    }
    for (let row = 0; row <= rowsPerPage; row += rowStep) {
      yield `ctid >= '(${page},${row})' AND ctid < '(${row + rowStep > rowsPerPage ? `${next},0` : `${page},${row + rowStep}`})'`
    }
  }
}
