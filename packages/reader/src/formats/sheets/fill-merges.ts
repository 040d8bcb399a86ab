import type { MergedRange } from './sheet-blocks.ts'
import type { SheetRow } from './sheet-row.ts'

/** Gives each row below the first of a merged cell that cell's text, and leaves out rows that are blank. */
export function* fillMerges(rows: Iterable<SheetRow>, merges: readonly MergedRange[]): Generator<SheetRow> {
  // only what reaches down matters: a cell merged sideways is one value in its first column
  const waiting = merges.filter(({ top, bottom }) => bottom > top).sort((a, b) => b.top - a.top)
  let open: { range: MergedRange; text: string }[] = []
  for (const line of rows) {
    const row = line.row - 1
    open = open.filter(({ range }) => range.bottom >= row)
    for (const { range, text } of open) if (!line.cells[range.left]) line.cells[range.left] = text
    for (let next = waiting.at(-1); next && next.top <= row; next = waiting.at(-1)) {
      waiting.pop()
      if (next.top === row) open.push({ range: next, text: line.cells[next.left] ?? '' })
    }
    for (let column = 0; column < line.cells.length; column += 1) line.cells[column] ??= ''
    if (line.cells.some((cell) => cell.trim() !== '')) yield line
  }
}
