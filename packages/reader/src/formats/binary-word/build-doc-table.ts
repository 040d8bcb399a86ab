import type { CellDraft, TableDraft } from '../source/source-draft.ts'
import type { ParagraphProperties } from './paragraph-properties.ts'

/** A table row: the texts of its cells, and the properties at its end mark. */
export interface DocRow {
  texts: string[]
  properties: ParagraphProperties
}

const near = 20

/** Puts rows on one grid: equal edges (within a point) are one line, vertical merging becomes spans. */
export function buildDocTable(rows: readonly DocRow[]): TableDraft {
  const lines = gridLines(rows.flatMap((row) => row.properties.edges))
  const columnOf = (edge: number): number => lines.filter((line) => line < edge - near).length
  const cells: CellDraft[] = []
  const running = new Map<number, CellDraft>()
  rows.forEach(({ texts, properties }, row) => {
    const seen = new Set<number>()
    texts.forEach((text, index) => {
      const left = properties.edges[index]
      const right = properties.edges[index + 1]
      const known = left !== undefined && right !== undefined
      const column = known ? columnOf(left) : index
      const columnSpan = known ? Math.max(1, columnOf(right) - column) : 1
      const previous = cells.at(-1)
      const upper = running.get(column)
      const vertical = properties.vertical[index] ?? 0
      if (properties.joined[index] && previous?.row === row) {
        previous.columnSpan = (previous.columnSpan ?? 1) + columnSpan
      } else if (vertical === 1 && upper) {
        upper.rowSpan = row - upper.row + 1
        if (text !== '') upper.text = upper.text === '' ? text : `${upper.text}\n${text}`
        seen.add(column)
      } else {
        const cell: CellDraft = { text, row, column, rowSpan: 1, columnSpan }
        cells.push(cell)
        if (vertical !== 0) {
          running.set(column, cell)
          seen.add(column)
        }
      }
    })
    for (const column of [...running.keys()]) if (!seen.has(column)) running.delete(column)
  })
  return { kind: 'table', cells }
}

function gridLines(edges: readonly number[]): number[] {
  const lines: number[] = []
  for (const edge of [...edges].sort((a, b) => a - b)) {
    const last = lines.at(-1)
    if (last === undefined || edge - last > near) lines.push(edge)
  }
  return lines
}
