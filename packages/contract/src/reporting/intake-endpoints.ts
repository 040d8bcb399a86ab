import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Id } from '../kernel/values.ts'
import { maxDocumentBytes, readErrors } from '../plan/plan-endpoints.ts'
import { GivenFields, IntakePreview } from './intake.ts'

export const exportReportRows = defineEndpoint({
  id: 'reporting.exportReportRows',
  method: 'GET',
  path: '/api/reports/:reportId/rows',
  title: { zh: '下载本单位填报表', en: 'The rows of a report as a workbook to fill in' },
  access: 'report.file',
  input: z.object({ reportId: Id }),
  output: z.null(),
  binary: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  errors: ['NOT_FOUND'],
})

export const previewIntake = defineEndpoint({
  id: 'reporting.previewIntake',
  method: 'POST',
  path: '/api/reports/:reportId/intake-previews',
  title: { zh: '试读填报表或报告（不保存）', en: 'Read a workbook or a report without storing it' },
  access: 'report.file',
  input: z.object({ reportId: Id }),
  output: IntakePreview,
  upload: { maxBytes: maxDocumentBytes },
  errors: [...readErrors, 'NOT_FOUND'],
})

export const confirmIntake = defineEndpoint({
  id: 'reporting.confirmIntake',
  method: 'POST',
  path: '/api/reports/:reportId/intake',
  title: { zh: '确认导入，存为草稿', en: 'Keep what was read as drafts, all of it or nothing' },
  access: 'report.file',
  input: z.object({
    reportId: Id,
    fileName: z.string().trim().min(1).max(255),
    entries: z
      .array(z.object({ obligationId: Id, revision: z.int(), given: GivenFields }))
      .max(1000)
      .refine((entries) => new Set(entries.map(({ obligationId }) => obligationId)).size === entries.length, {
        message: 'a duty stands twice',
      }),
    narrative: z.object({ revision: z.int(), text: z.string().max(20_000) }).nullable(),
  }),
  output: z.object({ saved: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})
