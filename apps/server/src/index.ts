export { allJobs } from './all-jobs.ts'
export { type Config, readConfig } from './config.ts'
export { createServer, type ServerDeps } from './create-server.ts'
