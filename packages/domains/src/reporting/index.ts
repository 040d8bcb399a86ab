/** The reporting domain: cycles, periods, what is owed and filed. The only door into it. */
export { convertOffice, officeConverter } from './evidence/convert-office.ts'
export { inspectFile } from './evidence/inspect-file.ts'
export { reportingJobs } from './jobs.ts'
export { reportingHandlers } from './routes.ts'
