import { z } from 'zod'

/** The formats that can be read, recognised by content. `.wps` and `.et` are `doc` and `xls` inside. */
export const documentFormats = ['docx', 'doc', 'pdf', 'ofd', 'xlsx', 'xls', 'html', 'md', 'txt'] as const
export type DocumentFormat = (typeof documentFormats)[number]

/**
 * A paragraph with hard line breaks already undone. `text` equals `document.text.slice(start, end)`.
 * An automatic number (list structure of Word) is in `number`, never in `text`.
 */
export const SourceParagraph = z.object({
  kind: z.literal('paragraph'),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  page: z.int().nullable(),
  /** automatic numbering as it would be printed: `1.`, `（一）` */
  number: z.string().nullable(),
  /** depth of a heading style (1 = highest), where the format says so */
  heading: z.int().nullable(),
  align: z.enum(['left', 'center', 'right']).nullable(),
  /** font size in points of most of the text, where known */
  size: z.number().nullable(),
  bold: z.boolean().nullable(),
})
export type SourceParagraph = z.infer<typeof SourceParagraph>

/** One cell, placed on the grid; merged cells have spans over 1 and stand once. */
export const SourceCell = z.object({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  page: z.int().nullable(),
  row: z.int(),
  column: z.int(),
  rowSpan: z.int(),
  columnSpan: z.int(),
  /** cell address in a workbook: `C7` */
  address: z.string().nullable(),
  /** texts that a merged cell of a workbook hides, where they say something else */
  hidden: z.array(z.object({ address: z.string(), text: z.string() })).optional(),
})
export type SourceCell = z.infer<typeof SourceCell>

/** A table; header rows that are printed again on each page stand once. */
export const SourceTable = z.object({
  kind: z.literal('table'),
  start: z.int(),
  end: z.int(),
  page: z.int().nullable(),
  rows: z.int(),
  columns: z.int(),
  cells: z.array(SourceCell),
  /** name of the sheet, in a workbook */
  sheet: z.string().nullable(),
})
export type SourceTable = z.infer<typeof SourceTable>

/** Paragraph or table, in reading order. */
export const SourceBlock = z.discriminatedUnion('kind', [SourceParagraph, SourceTable])
export type SourceBlock = z.infer<typeof SourceBlock>

/**
 * A document as text with structure. Running headers, footers and page numbers are in `furniture`, not in
 * `blocks`; `text` holds every block's text joined by line feeds, and every span points into it.
 */
export const SourceDocument = z.object({
  format: z.enum(documentFormats),
  text: z.string(),
  blocks: z.array(SourceBlock),
  pages: z.int().nullable(),
  /** text of running headers and footers, each once: a marking of secrecy or 征求意见稿 may stand there */
  furniture: z.array(z.string()),
})
export type SourceDocument = z.infer<typeof SourceDocument>
