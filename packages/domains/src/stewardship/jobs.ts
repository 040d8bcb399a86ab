import type { JobHandler } from '../kernel/index.ts'
import { checkUsesDaily } from './genetics/check-uses-daily.ts'
import { followOpinion } from './impacts/follow-opinion.ts'

/** What stewardship does beside requests. */
export const stewardshipJobs: readonly JobHandler[] = [followOpinion, checkUsesDaily]
