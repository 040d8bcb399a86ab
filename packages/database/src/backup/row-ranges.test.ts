import { expect, it } from 'vitest'
import { rowRanges } from './row-ranges.ts'

const MB = 1024 * 1024

/** First row and row after the last, as numbers. */
function bounds(range: string): [from: number, to: number] {
  const [from = 0, to = 0] = [...range.matchAll(/\((\d+),(\d+)\)/g)].map(
    ([, page, row]) => Number(page) * 1000 + Number(row),
  )
  return [from, to]
}

it.each([
  ['short rows, many pages a part', 5000, 40 * MB, 5],
  ['long values, one page a part', 4, 32 * MB, 4],
  ['very long values, some rows a part', 3, 3 * 291 * MB, 3 * 37],
  ['one row a part', 2, 2 * 291 * 100 * MB, 2 * 292],
])('%s: every row in exactly one part', (_title, pages, bytes, count) => {
  const ranges = [...rowRanges(pages, bytes, 8 * MB)]
  const parts = ranges.map(bounds)
  expect(parts).toHaveLength(count)
  for (const page of [0, 1, pages - 1]) {
    for (let row = 1; row <= 291; row++) {
      const at = page * 1000 + row
      expect(parts.filter(([from, to]) => from <= at && at < to)).toHaveLength(1)
    }
  }
})

it('has no parts for a table without pages', () => {
  expect([...rowRanges(0, 8192, MB)]).toEqual([])
})
