import {
  type ChasingDeps,
  chasingJobs,
  type JobHandler,
  reportingJobs,
  stewardshipJobs,
} from '@wanwu/domains'

/** Everything the product does beside requests. */
export function allJobs(deps: ChasingDeps): JobHandler[] {
  return [...reportingJobs, ...stewardshipJobs, ...chasingJobs(deps)]
}
