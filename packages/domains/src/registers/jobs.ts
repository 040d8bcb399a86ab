import type { JobHandler } from '../kernel/index.ts'
import { importJob } from './intake/import-job.ts'

/** What the registers do beside requests. */
export const registerJobs: readonly JobHandler[] = [importJob]
