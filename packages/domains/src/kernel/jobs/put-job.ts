import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import type { NewJob } from './job.ts'

/** Puts a job into the queue, in a unit of work as `wanwu_jobs`; one that is there already stays as it is. */
export async function putJob(client: SqlClient, job: NewJob, now: Date): Promise<void> {
  await client.query(
    `insert into job (id, kind, key, payload, run_at, made_at) values ($1, $2, $3, $4::jsonb, $5, $6)
     on conflict (kind, key) do nothing`,
    [
      newId(),
      job.kind,
      job.key,
      JSON.stringify(job.payload),
      (job.runAt ?? now).toISOString(),
      now.toISOString(),
    ],
  )
}
