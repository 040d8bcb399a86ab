import type { SourceDocument, SourceTable } from '@wanwu/contract'
import { readSource } from '../read-source.ts'

/** Paragraphs as `number|text`, for short comparisons in tests. */
export function paragraphsOf(source: SourceDocument): string[] {
  return source.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.number === null ? block.text : `${block.number}|${block.text}`] : [],
  )
}

/** Cells of the first table as `row,column rows×columns text`. */
export function cellsOf(source: SourceDocument): string[] {
  const table = source.blocks.find((block): block is SourceTable => block.kind === 'table')
  return (table?.cells ?? []).map(
    (cell) => `${cell.row},${cell.column} ${cell.rowSpan}×${cell.columnSpan} ${cell.text}`,
  )
}

/** Reads a text as a file in UTF-8. */
export function readString(text: string): Promise<SourceDocument> {
  return readSource(new TextEncoder().encode(text))
}

/** The code of the error that reading ends in; an empty string where it succeeds. */
export async function failureOf(bytes: Uint8Array): Promise<string> {
  try {
    await readSource(bytes)
    return ''
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

/** Every paragraph and cell of a document, with its span. */
export function placesOf(source: SourceDocument): { text: string; start: number; end: number }[] {
  return source.blocks.flatMap((block): { text: string; start: number; end: number }[] =>
    block.kind === 'paragraph' ? [block] : block.cells,
  )
}
