import type { CellDraft, TableDraft } from '../source/source-draft.ts'
import { findRepeatedHeaders } from './merge-repeated-header.ts'

/**
 * A table from rows of texts without merge information: empty cells at the start of a row are covered by the cell
 * above them, and a short heading printed again after a repeated header is the same cell going on.
 */
export function buildRaggedTable(rows: readonly (readonly string[])[]): TableDraft {
  const repeated = findRepeatedHeaders(rows)
  const cells: CellDraft[] = []
  const above = new Map<number, CellDraft>()
  let row = 0
  rows.forEach((texts, index) => {
    if (repeated.has(index)) return
    const afterHeader = repeated.has(index - 1)
    let leading = true
    texts.forEach((text, column) => {
      const upper = above.get(column)
      const covered =
        leading && row > 1 && upper && (text === '' || (afterHeader && isSameHeading(upper.text, text)))
      if (covered) {
        upper.rowSpan = row - upper.row + 1
        return
      }
      if (text !== '') leading = false
      const cell: CellDraft = { text, row, column }
      cells.push(cell)
      above.set(column, cell)
    })
    row += 1
  })
  return { kind: 'table', cells }
}

/** A heading is short and is no sentence; a clause printed twice is two cells. */
function isSameHeading(upper: string, text: string): boolean {
  return upper === text && text.length <= 40 && !/[。；]/.test(text)
}
