/** The reporting domain: cycles, periods, what is owed and filed. The only door into it. */
export { reportingJobs } from './jobs.ts'
export { reportingHandlers } from './routes.ts'
