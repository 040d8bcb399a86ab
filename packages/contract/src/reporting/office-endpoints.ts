import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { pageInput, pageOf } from '../kernel/paging.ts'
import { Day, Id, Instant, Line } from '../kernel/values.ts'
import { ReportExplanation } from './explanation.ts'
import { IndicatorContent } from './indicator.ts'
import { Matrix, OwingUnit, PeriodHead, PeriodRow, standings } from './matrix.ts'
import { EntryContent, ReportSummary } from './report.ts'
import { ReportRequest, requestKinds } from './request.ts'

const reason = z.string().trim().min(1).max(500)

/** Largest original of a report recorded on behalf, in bytes. */
export const maxOriginalBytes = 20 * 1024 * 1024

export const getMatrix = defineEndpoint({
  id: 'reporting.getMatrix',
  method: 'GET',
  path: '/api/report-matrix',
  title: { zh: '报送总表（单位×报送期）', en: 'Matrix of units by periods' },
  access: 'report.read',
  input: z.object({ cycleId: Id.optional(), q: z.string().trim().max(100).optional(), ...pageInput }),
  output: Matrix,
  errors: [],
})

export const listPeriodRows = defineEndpoint({
  id: 'reporting.listPeriodRows',
  method: 'GET',
  path: '/api/report-periods/:periodId/rows',
  title: { zh: '一个报送期的各单位报送', en: 'Reports of one period, a row a unit' },
  access: 'report.read',
  input: z.object({
    periodId: Id,
    standing: z.enum(standings).optional(),
    /** 迟报 or 按时: how it came in */
    timing: z.enum(['late', 'on-time', 'received', 'expected']).optional(),
    extended: z.boolean().optional(),
    asked: z.boolean().optional(),
    q: z.string().trim().max(100).optional(),
    ...pageInput,
  }),
  output: pageOf(PeriodRow).extend({ period: PeriodHead }),
  errors: ['NOT_FOUND'],
})

export const listOwing = defineEndpoint({
  id: 'reporting.listOwing',
  method: 'GET',
  path: '/api/report-periods/:periodId/owing',
  title: { zh: '还欠谁', en: 'Who still owes a report' },
  access: 'report.manage',
  input: z.object({ periodId: Id }),
  output: z.object({ units: z.array(OwingUnit) }),
  errors: ['NOT_FOUND'],
})

export const previewPeriod = defineEndpoint({
  id: 'reporting.previewPeriod',
  method: 'GET',
  path: '/api/report-cycles/:cycleId/preview',
  title: { zh: '开启报送期将冻结什么', en: 'What opening a period would freeze' },
  access: 'report.manage',
  input: z.object({ cycleId: Id }),
  output: z.object({
    units: z.int(),
    duties: z.int(),
    /** units that owe a report and have no duty in the plan in force: theirs holds the narrative alone */
    withoutDuty: z.array(z.string()),
    /** tasks that wait for an instrument and owe nothing yet */
    waiting: z.int(),
  }),
  errors: ['NOT_FOUND'],
})

export const explainReport = defineEndpoint({
  id: 'reporting.explainReport',
  method: 'GET',
  path: '/api/reports/:reportId/explanation',
  title: {
    zh: '报送的时限、申请、报送件与分工报送',
    en: 'Deadline, requests, filings and parts of a report',
  },
  access: 'report.read',
  input: z.object({ reportId: Id }),
  output: ReportExplanation,
  errors: ['NOT_FOUND'],
})

export const listRequests = defineEndpoint({
  id: 'reporting.listRequests',
  method: 'GET',
  path: '/api/report-requests',
  title: { zh: '延期、豁免、重新打开、移交的申请', en: 'Requests, those not decided first' },
  access: 'report.read',
  input: z.object({ open: z.boolean().optional(), ...pageInput }),
  output: pageOf(ReportRequest),
  errors: [],
})

export const askRequest = defineEndpoint({
  id: 'reporting.askRequest',
  method: 'POST',
  path: '/api/reports/:reportId/requests',
  title: { zh: '申请延期、豁免、重新打开或移交', en: 'Ask for an extension, waiver, reopening or hand-over' },
  access: 'report.read',
  input: z.object({
    reportId: Id,
    kind: z.enum(requestKinds),
    reason,
    /** with an extension, and only with it */
    wantedDue: Day.nullable(),
    /** with a hand-over, and only with it */
    toUnitId: Id.nullable(),
  }),
  output: z.object({ requestId: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE', 'ALREADY_EXISTS'],
})

export const decideRequest = defineEndpoint({
  id: 'reporting.decideRequest',
  method: 'POST',
  path: '/api/report-requests/:requestId/decision',
  title: { zh: '批准或不批准申请', en: 'Approve or refuse a request' },
  access: 'report.manage',
  input: z.object({
    requestId: Id,
    decision: z.enum(['approved', 'refused']),
    /** a refusal says why */
    reason: z.string().trim().max(500),
  }),
  output: ReportRequest,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const storeOriginal = defineEndpoint({
  id: 'reporting.storeOriginal',
  method: 'POST',
  path: '/api/reports/:reportId/originals',
  title: { zh: '上传代录原件', en: 'Upload the original of a report to be recorded' },
  access: 'report.read',
  input: z.object({ reportId: Id, fileName: Line }),
  output: z.object({ sha256: z.string(), mediaType: z.string(), size: z.int() }),
  upload: { maxBytes: maxOriginalBytes },
  errors: [
    'NOT_FOUND',
    'TOO_LARGE',
    'EMPTY_FILE',
    'UNSUPPORTED_FORMAT',
    'SECRET_MARKED',
    'ENCRYPTED',
    'DAMAGED',
    'ARCHIVE_BOMB',
    'READ_LIMIT',
  ],
})

export const recordReport = defineEndpoint({
  id: 'reporting.recordReport',
  method: 'POST',
  path: '/api/reports/:reportId/recordings',
  title: { zh: '代录报送', en: 'Record on behalf a report that came another way' },
  access: 'report.read',
  input: z.object({
    reportId: Id,
    revision: z.int(),
    original: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), name: Line }),
    /** when it came in: the time that counts */
    receivedAt: Instant,
    /** by what it came: 办公系统, 电子邮件, 纸质件 */
    channel: Line,
    /** whose name stands under it */
    leaderName: Line,
    cutoffOn: Day,
    narrative: z.string().max(20_000),
    /** what is said of single duties, as far as it was typed over */
    entries: z.array(z.object({ obligationId: Id, content: EntryContent })).max(1000),
    /** indicator values owed with the report, as far as the paper gives them */
    values: z
      .array(z.object({ obligationId: Id, content: IndicatorContent }))
      .max(200)
      .default([]),
  }),
  output: ReportSummary,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const getRecordedOriginal = defineEndpoint({
  id: 'reporting.getRecordedOriginal',
  method: 'GET',
  path: '/api/reports/:reportId/submissions/:ordinal/original',
  title: { zh: '取代录原件', en: 'The original of a report recorded on behalf' },
  access: 'report.read',
  input: z.object({ reportId: Id, ordinal: z.int() }),
  output: z.null(),
  binary: ['application/octet-stream'],
  errors: ['NOT_FOUND'],
})
