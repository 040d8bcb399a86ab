import { z } from 'zod'
import { Ledger, Span } from './ledger.ts'
import { SourceDocument } from './source-document.ts'

/** What a column of a ledger table means. */
export const columnMeanings = [
  'no',
  'section',
  'title',
  'text',
  'measure',
  'outcome',
  'lead',
  'responsible',
  'support',
  'schedule',
  'recurrence',
  'remark',
  'ignore',
] as const
export type ColumnMeaning = (typeof columnMeanings)[number]

/** How one table's headings were understood; `confidence` under 0.9 should be asked. */
export const TableReading = z.object({
  /** index into `source.blocks` */
  block: z.int(),
  sheet: z.string().nullable(),
  headerRow: z.int(),
  columns: z.array(
    z.object({
      column: z.int(),
      heading: z.string(),
      meaning: z.enum(columnMeanings),
      confidence: z.number(),
    }),
  ),
  /** cells that could not be understood, with their address and what to do */
  badCells: z.array(
    z.object({ address: z.string(), value: z.string(), problem: z.string(), problemEn: z.string() }),
  ),
})
export type TableReading = z.infer<typeof TableReading>

/** 密级 or handling mark found in the document, if any. 内部 sets the class; the others stop an upload. */
export const SecrecyMarking = z.object({
  level: z.enum(['内部', '秘密', '机密', '绝密']),
  phrase: z.string(),
  source: Span.nullable(),
})
export type SecrecyMarking = z.infer<typeof SecrecyMarking>

/** The whole result of reading one file. */
export const Reading = z.object({
  reader: z.string(),
  source: SourceDocument,
  ledger: Ledger,
  secrecy: SecrecyMarking.nullable(),
  tables: z.array(TableReading),
})
export type Reading = z.infer<typeof Reading>

/** A person's answers to questions about a table's columns: heading → meaning. */
export const ReadOptions = z.object({
  columns: z.record(z.string(), z.enum(columnMeanings)).optional(),
})
export type ReadOptions = z.infer<typeof ReadOptions>
