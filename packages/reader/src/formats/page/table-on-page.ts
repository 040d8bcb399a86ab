import { joinLines } from '../layout/join-lines.ts'
import type { CellDraft, TableDraft } from '../source/source-draft.ts'
import type { RuledCell, RuledTable } from './find-ruled-tables.ts'
import { groupLines } from './group-lines.ts'
import type { PlacedText } from './placed-page.ts'

/** Fills the cells of a ruled table with the texts that stand in them; lines of a cell are joined again. */
export function fillTable(table: RuledTable, texts: readonly PlacedText[], page: number): TableDraft {
  const contents = new Map<RuledCell, PlacedText[]>(table.cells.map((cell) => [cell, []]))
  for (const text of texts) {
    const cell = table.cells.find((each) => isInside(text, each)) ?? nearest(text, table.cells)
    if (cell) contents.get(cell)?.push(text)
  }
  const cells = [...contents].map(([cell, inside]): CellDraft => {
    const { row, column, rowSpan, columnSpan } = cell
    return { text: textOfCell(cell, inside), row, column, rowSpan, columnSpan, page }
  })
  return { kind: 'table', cells, page }
}

/** Whether the middle of a text is inside a box. */
export function isInside(
  text: PlacedText,
  box: { left: number; right: number; top: number; bottom: number },
): boolean {
  const x = text.x + text.width / 2
  const y = text.y - text.size * 0.35
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

function nearest(text: PlacedText, cells: readonly RuledCell[]): RuledCell | undefined {
  const distance = (cell: RuledCell): number =>
    Math.abs((cell.left + cell.right) / 2 - text.x) + Math.abs(cell.top - text.y)
  return [...cells].sort((a, b) => distance(a) - distance(b))[0]
}

function textOfCell(cell: RuledCell, texts: readonly PlacedText[]): string {
  const lines = groupLines(texts)
  const right = Math.max(...lines.map((line) => line.right), (cell.left + cell.right) / 2)
  const printed = lines.map((line, index) => ({
    text: line.text,
    full:
      Math.min(right, cell.right) - line.right <
      line.size * (/^[\d-]/.test(lines[index + 1]?.text ?? '') ? 3.2 : 1.6),
    indented: null,
    apart: false,
    wrapped: true,
  }))
  return joinLines(printed)
    .map((paragraph) => paragraph.text)
    .join('\n')
}
