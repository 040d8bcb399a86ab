import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, Line } from '../kernel/values.ts'
import { readErrors } from '../plan/plan-endpoints.ts'

/** Largest file of a clue batch, in bytes. */
export const maxCluesBytes = 30 * 1024 * 1024

const Column = z.int().min(0).nullable().default(null)

/** Which column of a batch says what, by its place; null where none does. Columns that say nothing here are kept all the same. */
export const ClueColumns = z.object({
  number: Column,
  kind: Column,
  address: Column,
  area: Column,
  images: Column,
  longitude: Column,
  latitude: Column,
})
export type ClueColumns = z.infer<typeof ClueColumns>

const Words = z.object({ zh: z.string(), en: z.string() })

/** A row that cannot be taken, where it stands and why. */
export const BadClue = z.object({
  /** as the file counts it */
  row: z.int(),
  number: z.string().nullable(),
  /** heading of the column, where one is to blame */
  column: z.string().nullable(),
  problem: Words,
})
export type BadClue = z.infer<typeof BadClue>

/** What a file of clues says, before anything of it is stored. */
export const ClueReading = z.object({
  format: z.enum(['geojson', 'shapefile', 'workbook']),
  columns: z.array(z.string()),
  meanings: ClueColumns,
  rows: z.int(),
  /** rows that can be taken */
  good: z.int(),
  bad: z.array(BadClue),
  /** the first rows as they would be taken */
  sample: z.array(
    z.object({
      row: z.int(),
      number: z.string(),
      kind: z.string().nullable(),
      address: z.string().nullable(),
      area: z.number().nullable(),
      shape: z.string(),
      at: z.tuple([z.number(), z.number()]).nullable(),
    }),
  ),
})
export type ClueReading = z.infer<typeof ClueReading>

export const previewClues = defineEndpoint({
  id: 'supervision.previewClues',
  method: 'POST',
  path: '/api/supervision/clue-previews',
  title: { zh: '试读线索批次（不保存）', en: 'Read a batch of clues without storing it' },
  access: 'register.decide',
  input: z.object({ meanings: ClueColumns.optional() }),
  output: ClueReading,
  upload: { maxBytes: maxCluesBytes },
  errors: readErrors,
})

export const importClues = defineEndpoint({
  id: 'supervision.importClues',
  method: 'POST',
  path: '/api/supervision/clue-batches',
  title: { zh: '导入线索批次', en: 'Import a batch of clues' },
  access: 'register.decide',
  input: z.object({
    name: Line,
    level: z.string().max(60),
    number: Line.max(80).optional(),
    receivedOn: Day,
    feedbackBy: Day.optional(),
    fileName: z.string().trim().min(1).max(255),
    meanings: ClueColumns.optional(),
    /** take the good rows although there are bad ones */
    goodOnly: z.boolean().default(false),
  }),
  output: z.object({ id: Id, clues: z.int(), left: z.int() }),
  upload: { maxBytes: maxCluesBytes },
  errors: [...readErrors, 'ALREADY_EXISTS', 'INCOMPLETE'],
})

export const listClueBatches = defineEndpoint({
  id: 'supervision.listClueBatches',
  method: 'GET',
  path: '/api/supervision/clue-batches',
  title: { zh: '线索批次及核查进度', en: 'Batches of clues and how far their checks are' },
  access: 'register.read',
  input: z.object({}),
  output: z.object({
    batches: z.array(
      z.object({
        id: Id,
        name: z.string(),
        level: z.string(),
        receivedOn: Day,
        feedbackBy: Day.nullable(),
        state: z.string(),
        total: z.int(),
        waiting: z.int(),
        checking: z.int(),
        confirmed: z.int(),
        rejected: z.int(),
        findings: z.int(),
        overdue: z.int(),
      }),
    ),
    can: z.object({ import: z.boolean() }),
  }),
  errors: [],
})

/** In what a batch goes back: the forms in which batches come. */
export const feedbackForms = ['xlsx', 'geojson', 'shapefile'] as const

export const exportFeedback = defineEndpoint({
  id: 'supervision.exportFeedback',
  method: 'GET',
  path: '/api/supervision/clue-batches/:id/feedback',
  title: { zh: '按下发格式导出核查反馈', en: 'The results of a batch in the form of its issuer' },
  access: 'register.read',
  input: z.object({ id: Id, form: z.enum(feedbackForms).default('xlsx') }),
  output: z.null(),
  binary: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/geo+json',
    'application/zip',
  ],
  errors: ['NOT_FOUND'],
})
