import type { Handler } from '../kernel/index.ts'
import { actionHandlers } from './actions/index.ts'
import { acceptReportsCommand } from './commands/accept-reports.ts'
import { addToPeriodCommand } from './commands/add-to-period.ts'
import { appealResultCommand } from './commands/appeal-result.ts'
import { assessSelfCommand } from './commands/assess-self.ts'
import { changeCycleCommand } from './commands/change-cycle.ts'
import { closeAppraisalCommand } from './commands/close-appraisal.ts'
import { closePeriodCommand } from './commands/close-period.ts'
import { completeMilestoneCommand } from './commands/complete-milestone.ts'
import { continueEntriesCommand } from './commands/continue-entries.ts'
import { createAppraisalCommand } from './commands/create-appraisal.ts'
import { createCycleCommand } from './commands/create-cycle.ts'
import { createSchemeCommand } from './commands/create-scheme.ts'
import { decideBreakdownsCommand } from './commands/decide-breakdowns.ts'
import { openPeriodCommand } from './commands/open-period.ts'
import { planVerificationCommand } from './commands/plan-verification.ts'
import { recordVerificationCommand } from './commands/record-verification.ts'
import { returnReportsCommand } from './commands/return-reports.ts'
import { reviewResultCommand } from './commands/review-result.ts'
import { saveBreakdownCommand } from './commands/save-breakdown.ts'
import { saveContactCommand } from './commands/save-contact.ts'
import { saveEntryCommand } from './commands/save-entry.ts'
import { saveNarrativeCommand } from './commands/save-narrative.ts'
import { signReportCommand } from './commands/sign-report.ts'
import { submitBreakdownsCommand } from './commands/submit-breakdowns.ts'
import { submitReportCommand } from './commands/submit-report.ts'
import { withdrawReportCommand } from './commands/withdraw-report.ts'
import { contactHandlers } from './contacts/index.ts'
import { evidenceHandlers } from './evidence/index.ts'
import { indicatorHandlers } from './indicators/index.ts'
import { intakeHandlers } from './intake/index.ts'
import { explainReportQuery } from './office/explain-report.ts'
import { getMatrixQuery } from './office/get-matrix.ts'
import { listOwingQuery } from './office/list-owing.ts'
import { listPeriodRowsQuery } from './office/list-period-rows.ts'
import { previewPeriodQuery } from './office/preview-period.ts'
import { overviewHandlers } from './overview/index.ts'
import { exportAppraisalQuery } from './queries/export-appraisal.ts'
import { getAppraisalQuery } from './queries/get-appraisal.ts'
import { getReportQuery } from './queries/get-report.ts'
import { listAppraisalsQuery } from './queries/list-appraisals.ts'
import { listBreakdownsQuery } from './queries/list-breakdowns.ts'
import { listContactsQuery } from './queries/list-contacts.ts'
import { listCyclesQuery } from './queries/list-cycles.ts'
import { listPeriodsQuery } from './queries/list-periods.ts'
import { listReportsQuery } from './queries/list-reports.ts'
import { listSchemesQuery } from './queries/list-schemes.ts'
import { listVerificationsQuery } from './queries/list-verifications.ts'
import { previewFactsQuery } from './queries/preview-facts.ts'
import { getRecordedOriginalQuery } from './recording/get-recorded-original.ts'
import { recordReportCommand } from './recording/record-report.ts'
import { storeOriginalCommand } from './recording/store-original.ts'
import { askRequestCommand } from './requests/ask-request.ts'
import { decideRequestCommand } from './requests/decide-request.ts'
import { listRequestsQuery } from './requests/list-requests.ts'
import { getRisingQuery } from './rising/get-rising.ts'
import { riseReportCommand } from './rising/rise-report.ts'
import { tellingHandlers } from './telling/routes.ts'
import { tenureHandlers } from './tenure/index.ts'

/** Every command and query of the reporting domain, bound to its endpoint. */
export const reportingHandlers: readonly Handler[] = [
  listCyclesQuery,
  createCycleCommand,
  changeCycleCommand,
  openPeriodCommand,
  closePeriodCommand,
  addToPeriodCommand,
  listPeriodsQuery,
  listReportsQuery,
  getReportQuery,
  saveEntryCommand,
  saveNarrativeCommand,
  continueEntriesCommand,
  submitReportCommand,
  withdrawReportCommand,
  signReportCommand,
  returnReportsCommand,
  acceptReportsCommand,
  decideBreakdownsCommand,
  planVerificationCommand,
  recordVerificationCommand,
  saveBreakdownCommand,
  saveContactCommand,
  submitBreakdownsCommand,
  listBreakdownsQuery,
  listContactsQuery,
  listVerificationsQuery,
  appealResultCommand,
  assessSelfCommand,
  closeAppraisalCommand,
  completeMilestoneCommand,
  createAppraisalCommand,
  createSchemeCommand,
  previewFactsQuery,
  reviewResultCommand,
  exportAppraisalQuery,
  getAppraisalQuery,
  listAppraisalsQuery,
  listSchemesQuery,
  getMatrixQuery,
  listPeriodRowsQuery,
  listOwingQuery,
  previewPeriodQuery,
  explainReportQuery,
  listRequestsQuery,
  askRequestCommand,
  decideRequestCommand,
  storeOriginalCommand,
  recordReportCommand,
  getRecordedOriginalQuery,
  getRisingQuery,
  riseReportCommand,
  ...evidenceHandlers,
  ...tellingHandlers,
  ...tenureHandlers,
  ...intakeHandlers,
  ...actionHandlers,
  ...indicatorHandlers,
  ...contactHandlers,
  ...overviewHandlers,
]
