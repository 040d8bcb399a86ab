import { type ChasingDeps, chasingJobs, type JobHandler, reportingJobs } from '@wanwu/domains'

/** Everything the product does beside requests. */
export function allJobs(deps: ChasingDeps): JobHandler[] {
  return [...reportingJobs, ...chasingJobs(deps)]
}
