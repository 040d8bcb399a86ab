/** The reporting domain: cycles, periods, what is owed and filed. The only door into it. */

export { issueInstrument } from './actions/issue-instrument.ts'
export { inspectFile } from './evidence/inspect-file.ts'
export { reportingJobs } from './jobs.ts'
export { noSuch } from './no-such.ts'
export { auditReport } from './report/audit-report.ts'
export { isLocked, lockReport, readReportRow, requireState } from './report/lock-report.ts'
export { reportingHandlers } from './routes.ts'
export { likeness, pairsOf } from './telling/compare/likeness.ts'
