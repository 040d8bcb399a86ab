import { closeGaps } from '../layout/close-gaps.ts'
import type { BlockDraft, CellDraft } from '../source/source-draft.ts'
import { attributeOf, type HtmlElement, isElement } from './html-node.ts'
import { isIndexTable } from './page-notice.ts'

const mostSpan = 1000

/**
 * A table with its `colspan` and `rowspan`. A table that only lays out the page gives the blocks in its cells; the
 * index table of a notice gives nothing.
 */
export function readHtmlTable(
  table: HtmlElement,
  readCell: (cell: HtmlElement) => BlockDraft[],
): BlockDraft[] {
  const rows = rowsOf(table)
  const cells: CellDraft[] = []
  const contents: BlockDraft[][] = []
  const taken = new Set<string>()
  let title: BlockDraft[] = []
  for (const child of table.childNodes)
    if (isElement(child) && child.tagName === 'caption') title = readCell(child)
  rows.forEach((elements, row) => {
    let column = 0
    for (const element of elements) {
      while (taken.has(`${row},${column}`)) column += 1
      const columnSpan = spanOf(element, 'colspan')
      const rowSpan = Math.min(spanOf(element, 'rowspan'), rows.length - row)
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < columnSpan; right += 1) taken.add(`${row + down},${column + right}`)
      }
      const blocks = readCell(element)
      contents.push(blocks)
      cells.push({ text: textOfBlocks(blocks), row, column, rowSpan, columnSpan })
      column += columnSpan
    }
  })
  if (isIndexTable(cells.map((cell) => cell.text))) return []
  if (isLayout(cells, contents)) return contents.flat()
  return [...title, { kind: 'table', cells }]
}

function rowsOf(element: HtmlElement): HtmlElement[][] {
  return element.childNodes.flatMap((child) => {
    if (!isElement(child)) return []
    if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) return rowsOf(child)
    if (child.tagName !== 'tr') return []
    return [
      child.childNodes.filter((cell): cell is HtmlElement => isElement(cell) && /^t[dh]$/.test(cell.tagName)),
    ]
  })
}

function spanOf(cell: HtmlElement, name: string): number {
  const value = Number.parseInt(attributeOf(cell, name), 10)
  return Number.isFinite(value) && value > 0 ? Math.min(value, mostSpan) : 1
}

/** One column, or nearly everything in one cell with many paragraphs, or tables inside: the page's frame. */
function isLayout(cells: readonly CellDraft[], contents: readonly BlockDraft[][]): boolean {
  if (cells.every((cell) => cell.column === 0)) return true
  if (contents.some((blocks) => blocks.some((block) => block.kind === 'table'))) return true
  const total = cells.reduce((sum, cell) => sum + cell.text.length, 0)
  return cells.some((cell, index) => cell.text.length > total * 0.8 && (contents[index]?.length ?? 0) > 8)
}

function textOfBlocks(blocks: readonly BlockDraft[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? (block.number ?? '') +
          block.text
            .split('\n')
            .map((line) => closeGaps(line))
            .join('\n')
        : block.cells.map((cell) => cell.text).join(' '),
    )
    .join('\n')
}
