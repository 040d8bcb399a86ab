import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { TableReading } from '../ledger/reading.ts'
import { documentFormats, SourceDocument } from '../ledger/source-document.ts'
import { PlanDiff } from './diff.ts'
import { LedgerEdit } from './edit.ts'
import { PrintMatching } from './match.ts'
import { documentClasses, PlanVersion, ReviewState } from './review.ts'

/** Largest plan document that is read, in bytes. */
export const maxDocumentBytes = 50 * 1024 * 1024

/** Longest list of answers about matches, in characters: it travels in the address, beside the file. */
export const maxAnswersLength = 40_000

/** What reading an uploaded document may end with. */
export const readErrors = [
  'TOO_LARGE',
  'SECRET_MARKED',
  'EMPTY_FILE',
  'UNSUPPORTED_FORMAT',
  'ENCRYPTED',
  'DAMAGED',
  'NO_TEXT_LAYER',
  'UNKNOWN_ENCODING',
  'ARCHIVE_BOMB',
  'READ_LIMIT',
] as const

/** A plan in the list. */
export const PlanSummary = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  regionCode: z.string(),
  regionName: z.string(),
  /** the print in force, if any */
  inForce: PlanVersion.nullable(),
  /** the print under review, if any and if the caller may review */
  reviewing: PlanVersion.nullable(),
  can: z.object({ loadVersion: z.boolean(), review: z.boolean() }),
})
export type PlanSummary = z.infer<typeof PlanSummary>

const version = z.object({ versionId: z.string() })
/** Answers to questions about the columns of a ledger table: heading → meaning, as JSON. */
const loadQuery = { fileName: z.string().min(1).max(200), columns: z.string().max(4000).optional() }

export const listPlans = defineEndpoint({
  id: 'plan.listPlans',
  method: 'GET',
  path: '/api/plans',
  title: { zh: '方案列表', en: 'List plans' },
  access: 'plan.read',
  input: z.object({}),
  output: z.object({ plans: z.array(PlanSummary), can: z.object({ load: z.boolean() }) }),
  errors: [],
})

export const getPlan = defineEndpoint({
  id: 'plan.getPlan',
  method: 'GET',
  path: '/api/plans/:planId',
  title: { zh: '一个方案及其各版本', en: 'One plan with its prints' },
  access: 'plan.read',
  input: z.object({ planId: z.string() }),
  output: PlanSummary.extend({ versions: z.array(PlanVersion) }),
  errors: ['NOT_FOUND'],
})

/** What is said of a file before anything of it is stored. */
export const DocumentPreview = z.object({
  format: z.enum(documentFormats),
  pages: z.int().nullable(),
  title: z.string(),
  number: z.string().nullable(),
  region: z.string().nullable(),
  class: z.enum(documentClasses),
  counts: z.object({
    tasks: z.int(),
    measures: z.int(),
    units: z.int(),
    indicators: z.int(),
    anomalies: z.int(),
  }),
  tables: z.array(TableReading),
  sample: z.array(
    z.object({ no: z.string(), title: z.string().nullable(), text: z.string(), units: z.string() }),
  ),
  /** how it stands to the present print of the plan; null where it would be the first */
  matching: PrintMatching.nullable(),
})

export const previewDocument = defineEndpoint({
  id: 'plan.previewDocument',
  method: 'POST',
  path: '/api/plan-previews',
  title: { zh: '试读文件（不保存）', en: 'Read a file without storing it' },
  access: 'plan.load',
  /** with a plan, the file is compared with its present print */
  input: z.object({ ...loadQuery, planId: z.string().optional() }),
  output: DocumentPreview,
  upload: { maxBytes: maxDocumentBytes },
  errors: [...readErrors, 'NOT_FOUND'],
})

export const loadPlan = defineEndpoint({
  id: 'plan.loadPlan',
  method: 'POST',
  path: '/api/plans',
  title: { zh: '载入方案文件', en: 'Load a plan document' },
  access: 'plan.load',
  input: z.object({ ...loadQuery, regionCode: z.string() }),
  output: z.object({ planId: z.string(), versionId: z.string() }),
  upload: { maxBytes: maxDocumentBytes },
  errors: [...readErrors, 'NOT_FOUND'],
})

export const loadVersion = defineEndpoint({
  id: 'plan.loadVersion',
  method: 'POST',
  path: '/api/plans/:planId/versions',
  title: { zh: '载入同一方案的新版本', en: 'Load a later print of a plan' },
  access: 'plan.load',
  /** `matches`: `MatchAnswers` as JSON; every question of the preview must be answered, one by one or by `rest` */
  input: z.object({ ...loadQuery, planId: z.string(), matches: z.string().max(maxAnswersLength).optional() }),
  output: z.object({ planId: z.string(), versionId: z.string() }),
  upload: { maxBytes: maxDocumentBytes },
  errors: [...readErrors, 'NOT_FOUND', 'WRONG_STATE', 'ALREADY_EXISTS', 'UNANSWERED', 'CONFLICT'],
})

export const getReview = defineEndpoint({
  id: 'plan.getReview',
  method: 'GET',
  path: '/api/plan-versions/:versionId/review',
  title: { zh: '核对读法', en: 'State of a review' },
  access: 'plan.review',
  input: version,
  output: ReviewState,
  errors: ['NOT_FOUND'],
})

export const getSource = defineEndpoint({
  id: 'plan.getSource',
  method: 'GET',
  path: '/api/plan-versions/:versionId/source',
  title: { zh: '方案原文（文字与结构）', en: 'The text of a plan with its structure' },
  access: 'plan.read',
  input: version,
  output: SourceDocument,
  errors: ['NOT_FOUND'],
})

export const getOriginal = defineEndpoint({
  id: 'plan.getOriginal',
  method: 'POST',
  path: '/api/plan-versions/:versionId/original',
  title: { zh: '取原文件（记录在案）', en: 'Fetch the original file (recorded)' },
  access: 'plan.read',
  input: version,
  output: z.null(),
  binary: ['application/octet-stream'],
  errors: ['NOT_FOUND'],
})

export const editReview = defineEndpoint({
  id: 'plan.editReview',
  method: 'POST',
  path: '/api/plan-versions/:versionId/edits',
  title: { zh: '改正读法', en: 'Correct a reading' },
  access: 'plan.review',
  input: version.extend({ base: z.int(), edits: z.array(LedgerEdit).min(1).max(2000) }),
  output: ReviewState,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const decideDoubts = defineEndpoint({
  id: 'plan.decideDoubts',
  method: 'POST',
  path: '/api/plan-versions/:versionId/decisions',
  title: { zh: '就存疑作出选择', en: 'Settle doubts by one choice' },
  access: 'plan.review',
  input: version.extend({
    base: z.int(),
    doubtIds: z.array(z.string()).min(1),
    choice: z.string(),
    note: z.string().max(500).optional(),
  }),
  output: ReviewState,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const acceptSure = defineEndpoint({
  id: 'plan.acceptSure',
  method: 'POST',
  path: '/api/plan-versions/:versionId/acceptance',
  title: { zh: '接受有把握的读法', en: 'Accept all sure readings' },
  access: 'plan.review',
  input: version.extend({ base: z.int() }),
  output: ReviewState,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const createMissingUnits = defineEndpoint({
  id: 'plan.createMissingUnits',
  method: 'POST',
  path: '/api/plan-versions/:versionId/missing-units',
  title: { zh: '把名录里没有的单位一并建立', en: 'Create the units the directory lacks' },
  access: 'plan.review',
  input: version.extend({ base: z.int(), printed: z.array(z.string()).min(1).max(500) }),
  output: ReviewState,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'ALREADY_EXISTS'],
})

export const undoEdit = defineEndpoint({
  id: 'plan.undoEdit',
  method: 'POST',
  path: '/api/plan-versions/:versionId/undo',
  title: { zh: '撤回上一步', en: 'Take back the last edit' },
  access: 'plan.review',
  input: version.extend({ base: z.int() }),
  output: ReviewState,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const activateVersion = defineEndpoint({
  id: 'plan.activateVersion',
  method: 'POST',
  path: '/api/plan-versions/:versionId/activation',
  title: { zh: '方案生效', en: 'Put a print in force' },
  access: 'plan.activate',
  input: version.extend({ base: z.int() }),
  output: z.object({
    planId: z.string(),
    tasks: z.int(),
    duties: z.int(),
    waiting: z.int(),
    recurrences: z.int(),
    reporting: z.int(),
  }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const discardVersion = defineEndpoint({
  id: 'plan.discardVersion',
  method: 'POST',
  path: '/api/plan-versions/:versionId/discard',
  title: { zh: '放弃这一版', en: 'Give up a print under review' },
  access: 'plan.review',
  input: version,
  output: z.object({ planId: z.string() }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const diffVersions = defineEndpoint({
  id: 'plan.diffVersions',
  method: 'GET',
  path: '/api/plan-versions/:versionId/diff',
  title: { zh: '与前一版逐条比较', en: 'Differences to an earlier print' },
  access: 'plan.read',
  input: version.extend({ against: z.string().optional() }),
  output: PlanDiff,
  errors: ['NOT_FOUND'],
})

/** An entry of a catalogue that tasks are aligned to; only verified entries are ever sent. */
export const CatalogueEntry = z.object({
  code: z.string(),
  parent: z.string().nullable(),
  title: z.string(),
  titleEn: z.string(),
})

export const getCatalogue = defineEndpoint({
  id: 'plan.getCatalogue',
  method: 'GET',
  path: '/api/catalogues/:catalogue',
  title: { zh: '对照目录', en: 'A catalogue to align with' },
  access: 'plan.read',
  input: z.object({ catalogue: z.enum(['national-opinion', 'national-actions', 'global-targets']) }),
  output: z.object({
    catalogue: z.string(),
    version: z.string(),
    entries: z.array(CatalogueEntry),
    unverified: z.int(),
  }),
  errors: [],
})
