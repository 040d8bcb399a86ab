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
import { getReportQuery } from './queries/get-report.ts'
import { listCyclesQuery } from './queries/list-cycles.ts'
import { listPeriodsQuery } from './queries/list-periods.ts'
import { listReportsQuery } from './queries/list-reports.ts'
import { tellingHandlers } from './telling/routes.ts'

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
  ...tellingHandlers,
]
