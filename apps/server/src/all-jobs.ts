import {
  type ChasingDeps,
  chasingJobs,
  type JobHandler,
  registerJobs,
  reportingJobs,
  stewardshipJobs,
} from '@wanwu/domains'

/** Everything the product does beside requests. */
export function allJobs(deps: ChasingDeps): JobHandler[] {
  return [...reportingJobs, ...registerJobs, ...stewardshipJobs, ...chasingJobs(deps)]
}
