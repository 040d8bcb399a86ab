import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Day, Done, Id } from '../kernel/values.ts'
import { Cycle, CycleFields, CycleProposal } from './cycle.ts'
import { EntryContent, FieldReturn, Period, Report, ReportSummary } from './report.ts'

const reason = z.string().trim().min(1).max(500)
const report = z.object({ reportId: Id })

export const listCycles = defineEndpoint({
  id: 'reporting.listCycles',
  method: 'GET',
  path: '/api/report-cycles',
  title: { zh: '报送制度与待定的报送要求', en: 'Cycles, and what documents ask for that has none yet' },
  access: 'report.read',
  input: z.object({ planId: Id.optional() }),
  output: z.object({ cycles: z.array(Cycle), proposals: z.array(CycleProposal) }),
  errors: [],
})

export const createCycle = defineEndpoint({
  id: 'reporting.createCycle',
  method: 'POST',
  path: '/api/report-cycles',
  title: { zh: '设立报送制度', en: 'Set up a cycle' },
  access: 'report.manage',
  input: z.object({ planId: Id, ruleId: Id.nullable(), fields: CycleFields }),
  output: z.object({ cycleId: Id }),
  errors: ['NOT_FOUND', 'ALREADY_EXISTS'],
})

export const changeCycle = defineEndpoint({
  id: 'reporting.changeCycle',
  method: 'PUT',
  path: '/api/report-cycles/:cycleId',
  title: { zh: '修改报送制度（不影响已开的报送期）', en: 'Change a cycle; open periods stay as they are' },
  access: 'report.manage',
  input: z.object({ cycleId: Id, revision: z.int(), fields: CycleFields }),
  output: z.object({ cycleId: Id }),
  errors: ['NOT_FOUND', 'CONFLICT', 'ALREADY_EXISTS'],
})

export const openPeriod = defineEndpoint({
  id: 'reporting.openPeriod',
  method: 'POST',
  path: '/api/report-cycles/:cycleId/periods',
  title: { zh: '开启报送期（冻结应报事项）', en: 'Open a period; what is owed in it is frozen' },
  access: 'report.manage',
  input: z.object({ cycleId: Id, dueOn: Day }),
  output: z.object({ periodId: Id, reports: z.int(), obligations: z.int() }),
  errors: ['NOT_FOUND', 'WRONG_STATE', 'ALREADY_EXISTS'],
})

export const closePeriod = defineEndpoint({
  id: 'reporting.closePeriod',
  method: 'POST',
  path: '/api/report-periods/:periodId/closing',
  title: { zh: '关闭报送期', en: 'Close a period' },
  access: 'report.manage',
  input: z.object({ periodId: Id }),
  output: Done,
  errors: ['NOT_FOUND', 'WRONG_STATE'],
})

export const addToPeriod = defineEndpoint({
  id: 'reporting.addToPeriod',
  method: 'POST',
  path: '/api/report-periods/:periodId/units',
  title: { zh: '追加应报单位', en: 'Add a unit to an open period' },
  access: 'report.manage',
  input: z.object({ periodId: Id, unitId: Id, reason }),
  output: z.object({ reportId: Id }),
  errors: ['NOT_FOUND', 'WRONG_STATE', 'ALREADY_EXISTS'],
})

export const listPeriods = defineEndpoint({
  id: 'reporting.listPeriods',
  method: 'GET',
  path: '/api/report-periods',
  title: { zh: '报送期', en: 'Periods with how their reports stand' },
  access: 'report.read',
  input: z.object({ planId: Id.optional(), cycleId: Id.optional() }),
  output: z.object({ periods: z.array(Period) }),
  errors: [],
})

export const listReports = defineEndpoint({
  id: 'reporting.listReports',
  method: 'GET',
  path: '/api/reports',
  title: { zh: '各单位报送情况', en: 'Reports: units by period' },
  access: 'report.read',
  input: z.object({
    planId: Id.optional(),
    cycleId: Id.optional(),
    periodId: Id.optional(),
    unitId: Id.optional(),
  }),
  output: z.object({ reports: z.array(ReportSummary) }),
  errors: [],
})

export const getReport = defineEndpoint({
  id: 'reporting.getReport',
  method: 'GET',
  path: '/api/reports/:reportId',
  title: { zh: '一个单位一期的报送', en: 'The report of one unit in one period' },
  access: 'report.read',
  input: report,
  output: Report,
  errors: ['NOT_FOUND'],
})

export const saveEntry = defineEndpoint({
  id: 'reporting.saveEntry',
  method: 'PUT',
  path: '/api/reports/:reportId/entries/:obligationId',
  title: { zh: '保存一项草稿', en: 'Keep the draft of one duty' },
  access: 'report.file',
  input: z.object({ reportId: Id, obligationId: Id, revision: z.int(), content: EntryContent }),
  output: z.object({ revision: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const saveNarrative = defineEndpoint({
  id: 'reporting.saveNarrative',
  method: 'PUT',
  path: '/api/reports/:reportId/narrative',
  title: { zh: '保存综合情况草稿', en: 'Keep the draft of the unit narrative' },
  access: 'report.file',
  input: z.object({ reportId: Id, revision: z.int(), narrative: z.string().max(20_000) }),
  output: z.object({ revision: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const continueEntries = defineEndpoint({
  id: 'reporting.continueEntries',
  method: 'POST',
  path: '/api/reports/:reportId/continuing',
  title: { zh: '一并报持续推进的事项', en: 'Say one line for many duties that continue' },
  access: 'report.file',
  input: z.object({
    reportId: Id,
    entries: z
      .array(z.object({ obligationId: Id, revision: z.int() }))
      .min(1)
      .max(1000),
    line: z.string().trim().min(1).max(500),
  }),
  output: z.object({ saved: z.int() }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const submitReport = defineEndpoint({
  id: 'reporting.submitReport',
  method: 'POST',
  path: '/api/reports/:reportId/submissions',
  title: { zh: '送签', en: 'Hand the report to the leader' },
  access: 'report.file',
  input: z.object({ reportId: Id, revision: z.int(), cutoffOn: Day }),
  output: ReportSummary,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE', 'INCOMPLETE'],
})

export const withdrawReport = defineEndpoint({
  id: 'reporting.withdrawReport',
  method: 'POST',
  path: '/api/reports/:reportId/withdrawal',
  title: { zh: '撤回修改', en: 'Take the report back before it is accepted' },
  access: 'report.file',
  input: z.object({ reportId: Id, revision: z.int(), reason }),
  output: ReportSummary,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const signReport = defineEndpoint({
  id: 'reporting.signReport',
  method: 'POST',
  path: '/api/reports/:reportId/sign-off',
  title: { zh: '签发报送', en: 'Sign the report off: it is filed' },
  access: 'report.sign',
  input: z.object({ reportId: Id, revision: z.int() }),
  output: ReportSummary,
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const returnReports = defineEndpoint({
  id: 'reporting.returnReports',
  method: 'POST',
  path: '/api/report-returns',
  title: { zh: '退回', en: 'Return reports with a reason' },
  access: 'report.review',
  input: z.object({
    reports: z
      .array(z.object({ reportId: Id, revision: z.int() }))
      .min(1)
      .max(500),
    reason,
    /** what is asked field by field; of the first report only, where several are returned */
    fields: z.array(FieldReturn).max(500),
  }),
  output: z.object({ reports: z.array(ReportSummary) }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})

export const acceptReports = defineEndpoint({
  id: 'reporting.acceptReports',
  method: 'POST',
  path: '/api/report-acceptances',
  title: { zh: '审定', en: 'Accept reports; they are locked' },
  access: 'report.review',
  input: z.object({
    reports: z
      .array(z.object({ reportId: Id, revision: z.int() }))
      .min(1)
      .max(500),
  }),
  output: z.object({ reports: z.array(ReportSummary) }),
  errors: ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'],
})
