import type { JobHandler } from '../kernel/index.ts'
import { openByClock } from './opening/open-by-clock.ts'

/** What the reporting domain does beside requests. */
export const reportingJobs: readonly JobHandler[] = [openByClock]
