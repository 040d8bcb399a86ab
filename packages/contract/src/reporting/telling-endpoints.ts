import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Id, Line } from '../kernel/values.ts'
import { Circular, CircularFields, CircularFile, CircularSummary, circularKinds } from './circular.ts'
import { FigureId, FigureRows } from './telling-facts.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const one = z.object({ circularId: Id })
const moved = z.object({ revision: z.int() })

/** Largest final version of a paper, in bytes. */
export const maxCircularBytes = 30 * 1024 * 1024

export const listCirculars = defineEndpoint({
  id: 'reporting.listCirculars',
  method: 'GET',
  path: '/api/circulars',
  title: { zh: '通报等文稿', en: 'Circulars and other papers' },
  access: 'report.read',
  input: z.object({ planId: Id.optional(), periodId: Id.optional(), kind: z.enum(circularKinds).optional() }),
  output: z.object({ circulars: z.array(CircularSummary), can: z.object({ draft: z.boolean() }) }),
  errors: [],
})

export const draftCircular = defineEndpoint({
  id: 'reporting.draftCircular',
  method: 'POST',
  path: '/api/circulars',
  title: { zh: '起草通报等文稿（取定事实）', en: 'Draft a paper: facts are taken and kept' },
  access: 'report.manage',
  input: z.object({
    kind: z.enum(circularKinds),
    form: z.enum(['document', 'letter']),
    /** of one period, or of a plan and a year (`annual`) */
    periodId: Id.nullable(),
    planId: Id.nullable(),
    year: z.int().min(2000).max(2200).nullable(),
  }),
  output: z.object({ circularId: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const getCircular = defineEndpoint({
  id: 'reporting.getCircular',
  method: 'GET',
  path: '/api/circulars/:circularId',
  title: { zh: '一份文稿', en: 'One paper: facts, versions, steps' },
  access: 'report.read',
  input: one,
  output: Circular,
  errors: ['NOT_FOUND'],
})

export const changeCircular = defineEndpoint({
  id: 'reporting.changeCircular',
  method: 'PUT',
  path: '/api/circulars/:circularId',
  title: { zh: '修改文稿的标题、主送、抄送、署名和好的做法', en: 'Change what a person sets about a paper' },
  access: 'report.manage',
  input: one.extend({ revision: z.int(), fields: CircularFields }),
  output: moved,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const retakeFacts = defineEndpoint({
  id: 'reporting.retakeFacts',
  method: 'POST',
  path: '/api/circulars/:circularId/facts',
  title: { zh: '按现在的报送重取事实', en: 'Take the facts anew' },
  access: 'report.manage',
  input: one.extend({ revision: z.int() }),
  output: moved,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const getFigureRows = defineEndpoint({
  id: 'reporting.getFigureRows',
  method: 'GET',
  path: '/api/circulars/:circularId/figures/:figure',
  title: { zh: '一个数字背后的各行', en: 'The rows behind a figure' },
  access: 'report.read',
  input: one.extend({ figure: FigureId }),
  output: FigureRows.extend({
    /** rows that the caller may not read beyond their count */
    withheld: z.int(),
  }),
  errors: ['NOT_FOUND'],
})

export const downloadCircular = defineEndpoint({
  id: 'reporting.downloadCircular',
  method: 'GET',
  path: '/api/circulars/:circularId/document',
  title: { zh: '下载文稿（Word；单位函为压缩包）', en: 'Download the paper (Word; letters as a zip)' },
  access: 'report.read',
  input: one.extend({ unitId: Id.optional() }),
  output: z.null(),
  binary: [docx, 'application/zip'],
  errors: ['NOT_FOUND'],
})

export const uploadCircular = defineEndpoint({
  id: 'reporting.uploadCircular',
  method: 'POST',
  path: '/api/circulars/:circularId/files',
  title: { zh: '上传定稿，列出数字差异', en: 'Upload the final version; differences of figures are listed' },
  access: 'report.manage',
  input: one.extend({
    revision: z.coerce.number().int(),
    fileName: z.string().min(1).max(200),
    unitId: Id.optional(),
  }),
  output: CircularFile,
  upload: { maxBytes: maxCircularBytes },
  errors: [
    'NOT_FOUND',
    'CONFLICT',
    'WRONG_STATE',
    'TOO_LARGE',
    'EMPTY_FILE',
    'UNSUPPORTED_FORMAT',
    'SECRET_MARKED',
    'ENCRYPTED',
    'DAMAGED',
    'UNKNOWN_ENCODING',
    'ARCHIVE_BOMB',
    'READ_LIMIT',
  ],
})

export const getCircularFile = defineEndpoint({
  id: 'reporting.getCircularFile',
  method: 'GET',
  path: '/api/circulars/:circularId/files/:fileId',
  title: { zh: '下载一个版本', en: 'Download one version' },
  access: 'report.read',
  input: one.extend({ fileId: Id }),
  output: z.null(),
  binary: ['application/octet-stream'],
  errors: ['NOT_FOUND'],
})

export const stepCircular = defineEndpoint({
  id: 'reporting.stepCircular',
  method: 'POST',
  path: '/api/circulars/:circularId/steps',
  title: { zh: '送核、核稿、会签、退回', en: 'Hand to checking, check, countersign, return' },
  access: 'report.manage',
  input: one.extend({
    revision: z.int(),
    step: z.enum(['submitted', 'checked', 'countersigned', 'returned']),
    /** who countersigned and what was said; why it was returned */
    note: z.string().trim().max(500),
  }),
  output: moved,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'INCOMPLETE'],
})

export const issueCircular = defineEndpoint({
  id: 'reporting.issueCircular',
  method: 'POST',
  path: '/api/circulars/:circularId/issue',
  title: { zh: '登记印发（文号、签发人、日期）', en: 'Record the issue: number, signatory, date' },
  access: 'report.manage',
  input: one.extend({ revision: z.int(), number: Line, signatory: Line, issuedOn: Day }),
  output: moved,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

/** Endpoints of circulars and other papers. */
export const tellingEndpoints = [
  listCirculars,
  draftCircular,
  getCircular,
  changeCircular,
  retakeFacts,
  getFigureRows,
  downloadCircular,
  uploadCircular,
  getCircularFile,
  stepCircular,
  issueCircular,
]
