import type { FigureDifference, PaperTable, SourceTable } from '@wanwu/contract'
import { fold } from './numbers.ts'

/** A table as rows of cell texts. */
export function gridOf(table: SourceTable): string[][] {
  const grid = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, () => ''))
  for (const cell of table.cells) {
    const row = grid[cell.row]
    if (row) row[cell.column] = cell.text
  }
  return grid
}

/** Where the headings of a draft's table stand in another: row, and column by heading; null where it is another table. */
export function findHead(
  table: PaperTable,
  grid: readonly (readonly string[])[],
): { row: number; columns: (number | null)[] } | null {
  for (const [row, cells] of grid.slice(0, 5).entries()) {
    const folded = cells.map(fold)
    const columns = table.columns.map(({ heading }) => {
      const at = folded.indexOf(fold(heading))
      return at < 0 ? null : at
    })
    if (columns.filter((at) => at !== null).length * 2 > columns.length) return { row, columns }
  }
  return null
}

/** By what its rows are known: the column 单位, else the second. */
function keyColumn(table: PaperTable): number {
  const at = table.columns.findIndex(({ heading }) => heading === '单位')
  return at < 0 ? 1 : at
}

/** The cells with figures that read otherwise in the final table, rows that are gone and rows that came. */
export function compareTable(
  table: PaperTable,
  grid: readonly (readonly string[])[],
  head: { row: number; columns: readonly (number | null)[] },
  where: string,
): FigureDifference[] {
  const key = keyColumn(table)
  const keyAt = head.columns[key]
  if (keyAt === null || keyAt === undefined) return []
  const rowsByKey = new Map(grid.slice(head.row + 1).map((cells) => [fold(cells[keyAt] ?? ''), cells]))
  const differences: FigureDifference[] = []
  for (const row of table.rows) {
    const name = row[key]?.map(({ text }) => text).join('') ?? ''
    const cells = rowsByKey.get(fold(name))
    rowsByKey.delete(fold(name))
    const place = `${where} · ${name}`
    if (!cells) {
      differences.push({ kind: 'dropped', where: place, text: name, figure: null, before: name, after: null })
      continue
    }
    for (const [column, spans] of row.entries()) {
      const at = head.columns[column]
      const figure = spans.find((span) => span.figure !== undefined)?.figure
      if (at === null || at === undefined || figure === undefined) continue
      const before = spans.map(({ text }) => text).join('')
      const after = cells[at] ?? ''
      if (fold(before) === fold(after)) continue
      const heading = table.columns[column]?.heading ?? ''
      differences.push({
        kind: 'changed',
        where: `${place} · ${heading}`,
        text: after,
        figure,
        before,
        after,
      })
    }
  }
  for (const name of rowsByKey.keys()) {
    if (name === '' || name === fold(table.columns[key]?.heading ?? '')) continue
    differences.push({
      kind: 'added',
      where: `${where} · ${name}`,
      text: name,
      figure: null,
      before: null,
      after: name,
    })
  }
  return differences
}
