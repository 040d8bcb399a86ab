import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Done, Id } from '../kernel/values.ts'
import { Evidence, evidenceLimits, evidenceMediaTypes } from './evidence.ts'

const one = z.object({ evidenceId: Id })

export const listEvidence = defineEndpoint({
  id: 'reporting.listEvidence',
  method: 'GET',
  path: '/api/reports/:reportId/evidence',
  title: { zh: '一份报送的佐证', en: 'Evidence of a report' },
  access: 'report.read',
  input: z.object({ reportId: Id }),
  output: z.object({
    evidence: z.array(Evidence),
    /** what the caller's files come to and may come to, in bytes */
    used: z.int(),
    can: z.object({ add: z.boolean() }),
  }),
  errors: ['NOT_FOUND'],
})

export const addEvidence = defineEndpoint({
  id: 'reporting.addEvidence',
  method: 'POST',
  path: '/api/reports/:reportId/evidence',
  title: { zh: '添加佐证', en: 'Add a file as evidence' },
  access: 'report.file',
  input: z.object({
    reportId: Id,
    obligationId: Id.optional(),
    fileName: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .regex(/^[^\p{Cc}/\\]+$/u),
  }),
  output: Evidence,
  upload: { maxBytes: evidenceLimits.file },
  errors: [
    'NOT_FOUND',
    'WRONG_STATE',
    'TOO_LARGE',
    'EMPTY_FILE',
    'UNSUPPORTED_FORMAT',
    'ENCRYPTED',
    'DAMAGED',
    'ARCHIVE_BOMB',
    'SECRET_MARKED',
  ],
})

export const removeEvidence = defineEndpoint({
  id: 'reporting.removeEvidence',
  method: 'DELETE',
  path: '/api/evidence/:evidenceId',
  title: { zh: '撤下佐证（原件留存）', en: 'Take evidence away; the file is kept' },
  access: 'report.file',
  input: one,
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const getEvidenceFile = defineEndpoint({
  id: 'reporting.getEvidenceFile',
  method: 'GET',
  path: '/api/evidence/:evidenceId/file',
  title: { zh: '取佐证原件', en: 'The file as it was added' },
  access: 'report.read',
  input: one,
  output: z.null(),
  binary: evidenceMediaTypes,
  errors: ['NOT_FOUND'],
})

export const previewEvidence = defineEndpoint({
  id: 'reporting.previewEvidence',
  method: 'GET',
  path: '/api/evidence/:evidenceId/preview',
  title: { zh: '预览佐证（图片或 PDF）', en: 'Look at evidence: a picture or a PDF' },
  access: 'report.read',
  input: one,
  output: z.null(),
  binary: evidenceMediaTypes.filter((type) => type.startsWith('image/') || type === 'application/pdf'),
  errors: ['NOT_FOUND', 'UNSUPPORTED_FORMAT', 'READ_LIMIT'],
})
