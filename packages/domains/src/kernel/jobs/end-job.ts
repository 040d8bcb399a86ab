import type { SqlClient } from '@wanwu/database'
import { backOff, mostAttempts } from './back-off.ts'
import type { Job } from './job.ts'

const longestError = 1000

/** Marks a job done. */
export async function finishJob(client: SqlClient, job: Job, now: Date): Promise<void> {
  await client.query(
    `update job set state = 'done', ended_at = $2, last_error = null where id = $1 and state = 'waiting'`,
    [job.id, now.toISOString()],
  )
}

/** Puts a job that failed back for later, or aside for an administrator when it was tried often enough. */
export async function failJob(client: SqlClient, job: Job, error: unknown, now: Date): Promise<void> {
  const dead = job.attempts >= mostAttempts
  const text = error instanceof Error ? error.message : String(error)
  await client.query(
    `update job set state = $2, run_at = $3, ended_at = $4, last_error = $5 where id = $1 and state = 'waiting'`,
    [
      job.id,
      dead ? 'dead' : 'waiting',
      new Date(now.getTime() + backOff(job.attempts)).toISOString(),
      dead ? now.toISOString() : null,
      text.replaceAll('\u0000', '').slice(0, longestError),
    ],
  )
}
