import type { SourceBlock, SourceCell, SourceDocument, SourceTable } from '@wanwu/contract'
import type { BlockDraft, ParagraphDraft, SourceDraft, TableDraft } from './source-draft.ts'

/**
 * Lays the blocks out in one text and gives every paragraph and cell its span. Blocks are joined by line feeds,
 * the cells of a row by tabs. Paragraphs without any text and tables without any filled cell are left out.
 */
export function assembleSource(draft: SourceDraft): SourceDocument {
  const pieces: string[] = []
  let length = 0
  const put = (text: string, separator: string): { start: number; end: number } => {
    if (pieces.length > 0) {
      pieces.push(separator)
      length += separator.length
    }
    pieces.push(text)
    const start = length
    length += text.length
    return { start, end: length }
  }
  const blocks: SourceBlock[] = []
  for (const block of draft.blocks) {
    if (!hasContent(block)) continue
    blocks.push(block.kind === 'paragraph' ? placeParagraph(block, put) : placeTable(block, put))
  }
  return {
    format: draft.format,
    text: pieces.join(''),
    blocks,
    pages: draft.pages ?? null,
    furniture: [...new Set((draft.furniture ?? []).map((line) => line.trim()).filter(Boolean))],
  }
}

type Put = (text: string, separator: string) => { start: number; end: number }

function hasContent(block: BlockDraft): boolean {
  if (block.kind === 'paragraph') return block.text.trim() !== ''
  return block.cells.some((cell) => cell.text.trim() !== '')
}

function placeParagraph(block: ParagraphDraft, put: Put): SourceBlock {
  const text = block.text.trim()
  return {
    kind: 'paragraph',
    text,
    ...put(text, '\n'),
    page: block.page ?? null,
    number: block.number ?? null,
    heading: block.heading ?? null,
    align: block.align ?? null,
    size: block.size ?? null,
    bold: block.bold ?? null,
  }
}

function placeTable(block: TableDraft, put: Put): SourceTable {
  const ordered = [...block.cells].sort((a, b) => a.row - b.row || a.column - b.column)
  const cells: SourceCell[] = []
  let row = -1
  for (const cell of ordered) {
    const text = cell.text.trim()
    const place = put(text, cell.row === row ? '\t' : '\n')
    row = cell.row
    cells.push({
      text,
      ...place,
      page: cell.page ?? block.page ?? null,
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan ?? 1,
      columnSpan: cell.columnSpan ?? 1,
      address: cell.address ?? null,
      ...(cell.hidden ? { hidden: cell.hidden } : {}),
    })
  }
  const first = cells[0]
  return {
    kind: 'table',
    start: first?.start ?? 0,
    end: cells.at(-1)?.end ?? 0,
    page: block.page ?? first?.page ?? null,
    rows: cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0),
    columns: cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0),
    cells,
    sheet: block.sheet ?? null,
  }
}
