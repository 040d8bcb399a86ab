import type { Handler } from '../kernel/index.ts'
import { acceptReportsCommand } from './commands/accept-reports.ts'
import { addToPeriodCommand } from './commands/add-to-period.ts'
import { changeCycleCommand } from './commands/change-cycle.ts'
import { closePeriodCommand } from './commands/close-period.ts'
import { continueEntriesCommand } from './commands/continue-entries.ts'
import { createCycleCommand } from './commands/create-cycle.ts'
import { openPeriodCommand } from './commands/open-period.ts'
import { returnReportsCommand } from './commands/return-reports.ts'
import { saveEntryCommand } from './commands/save-entry.ts'
import { saveNarrativeCommand } from './commands/save-narrative.ts'
import { signReportCommand } from './commands/sign-report.ts'
import { submitReportCommand } from './commands/submit-report.ts'
import { withdrawReportCommand } from './commands/withdraw-report.ts'
import { explainReportQuery } from './office/explain-report.ts'
import { getMatrixQuery } from './office/get-matrix.ts'
import { listOwingQuery } from './office/list-owing.ts'
import { listPeriodRowsQuery } from './office/list-period-rows.ts'
import { previewPeriodQuery } from './office/preview-period.ts'
import { getReportQuery } from './queries/get-report.ts'
import { listCyclesQuery } from './queries/list-cycles.ts'
import { listPeriodsQuery } from './queries/list-periods.ts'
import { listReportsQuery } from './queries/list-reports.ts'
import { getRecordedOriginalQuery } from './recording/get-recorded-original.ts'
import { recordReportCommand } from './recording/record-report.ts'
import { storeOriginalCommand } from './recording/store-original.ts'
import { askRequestCommand } from './requests/ask-request.ts'
import { decideRequestCommand } from './requests/decide-request.ts'
import { listRequestsQuery } from './requests/list-requests.ts'

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
]
