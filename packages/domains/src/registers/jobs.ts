import type { JobHandler } from '../kernel/index.ts'
import { raiseFinding } from './findings/raise-finding.ts'
import { proposeIssues } from './instruments/propose-issues.ts'
import { importJob } from './intake/import-job.ts'

/** What the registers do beside requests. */
export const registerJobs: readonly JobHandler[] = [importJob, raiseFinding, proposeIssues]
