import { closeGaps } from '../layout/close-gaps.ts'
import type { TableDraft } from '../source/source-draft.ts'
import { buildRaggedTable } from './build-ragged-table.ts'
import { stripTags } from './strip-tags.ts'

/**
 * A table whose cells are parted by tabs. Empty cells at the start of a row belong to the cell above; a header
 * printed again is dropped. Null where the lines have no common shape.
 */
export function parseTabbedTable(lines: readonly string[]): TableDraft | null {
  const rows = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/[\r\n]+$/, '').split('\t'))
  const columns = mostFrequent(rows.map((row) => row.length))
  if (columns < 2) return null
  return buildRaggedTable(rows.map((row) => row.map((cell) => cleanCell(cell))))
}

function cleanCell(cell: string): string {
  return stripTags(cell)
    .split('\n')
    .map((line) => closeGaps(line))
    .join('\n')
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}
