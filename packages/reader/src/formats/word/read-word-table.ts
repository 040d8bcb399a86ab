import type { CellDraft, TableDraft } from '../source/source-draft.ts'
import type { XmlElement } from '../xml/parse-xml.ts'
import { childOf, childrenOf, settingOf } from '../xml/walk-xml.ts'
import { numberOf } from './read-styles.ts'

/** Gives the printed text of a cell, nested tables included. */
export type ReadCell = (cell: XmlElement) => { text: string; page: number | null }

/** A table of WordprocessingML: `gridSpan` and `vMerge` become spans, rows that were deleted are left out. */
export function readWordTable(table: XmlElement, readCell: ReadCell): TableDraft {
  const cells: CellDraft[] = []
  const running = new Map<number, CellDraft>()
  let row = 0
  for (const line of unwrap(table, 'tr')) {
    const properties = childOf(line, 'trPr')
    if (childOf(properties, 'del')) continue
    let column = numberOf(settingOf(properties, 'gridBefore')) ?? 0
    const seen = new Set<number>()
    for (const element of unwrap(line, 'tc')) {
      const cellProperties = childOf(element, 'tcPr')
      const columnSpan = Math.max(1, Math.min(1000, numberOf(settingOf(cellProperties, 'gridSpan')) ?? 1))
      const merge = childOf(cellProperties, 'vMerge')
      const upper = running.get(column)
      const content = readCell(element)
      if (merge && merge.attributes.val !== 'restart' && upper) {
        upper.rowSpan = row - upper.row + 1
        if (content.text !== '')
          upper.text = upper.text === '' ? content.text : `${upper.text}\n${content.text}`
        seen.add(column)
      } else {
        const cell: CellDraft = {
          text: content.text,
          row,
          column,
          rowSpan: 1,
          columnSpan,
          page: content.page,
        }
        cells.push(cell)
        if (merge) {
          running.set(column, cell)
          seen.add(column)
        }
      }
      column += columnSpan
    }
    for (const key of [...running.keys()]) if (!seen.has(key)) running.delete(key)
    row += 1
  }
  return { kind: 'table', cells }
}

/** Rows and cells may stand inside content controls and tracked insertions. */
function unwrap(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'moveTo', 'smartTag'].includes(child.name)
      ? unwrap(child, name)
      : []
  })
}
