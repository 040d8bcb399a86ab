import type { SqlClient } from '@wanwu/database'
import type { Job } from './job.ts'

/** How long a job is its runner's alone, in milliseconds: longer than any handler takes. */
export const lease = 5 * 60_000

/**
 * Takes jobs that are due. Each is counted as tried and comes back when its lease ends, so that a job whose
 * process was killed is run again, and one that kills its process every time comes to an end.
 */
export async function claimJobs(client: SqlClient, limit: number, now: Date): Promise<Job[]> {
  const { rows } = await client.query<Job>(
    `update job set attempts = attempts + 1, run_at = $1 where id in (
       select id from job where state = 'waiting' and run_at <= $2 order by run_at, id limit $3 for update skip locked)
     returning id, kind, key, payload, attempts`,
    [new Date(now.getTime() + lease).toISOString(), now.toISOString(), limit],
  )
  return rows
}
