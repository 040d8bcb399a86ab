/** The chasing domain: reminders, notices and the ways they take, calendar, lights. The only door into it. */
export type { ChasingDeps } from './chasing-deps.ts'
export { chasingJobs } from './jobs.ts'
export { chasingHandlers } from './routes.ts'
