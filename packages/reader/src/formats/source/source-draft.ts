import type { DocumentFormat } from '@wanwu/contract'

/** A paragraph as a format's reader found it, before it is placed in the document's text. */
export interface ParagraphDraft {
  kind: 'paragraph'
  text: string
  page?: number | null
  number?: string | null
  heading?: number | null
  align?: 'left' | 'center' | 'right' | null
  size?: number | null
  bold?: boolean | null
}

/** A cell on the grid; spans are 1 where they are left out. */
export interface CellDraft {
  text: string
  row: number
  column: number
  rowSpan?: number
  columnSpan?: number
  page?: number | null
  address?: string | null
  /** texts that a merged cell of a workbook hides */
  hidden?: { address: string; text: string }[]
}

/** A table as a format's reader found it. */
export interface TableDraft {
  kind: 'table'
  cells: CellDraft[]
  page?: number | null
  sheet?: string | null
}

/** Paragraph or table, in reading order. */
export type BlockDraft = ParagraphDraft | TableDraft

/** What a format's reader hands over; `assembleSource` gives every piece its place in the text. */
export interface SourceDraft {
  format: DocumentFormat
  blocks: BlockDraft[]
  pages?: number | null
  furniture?: string[]
}
