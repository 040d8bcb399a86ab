import { shanghaiDay } from '@wanwu/core'
import type { Database, SqlClient } from '@wanwu/database'
import { mostAttempts } from './back-off.ts'
import { claimJobs } from './claim-jobs.ts'
import { drainOutbox } from './drain-outbox.ts'
import { failJob, finishJob } from './end-job.ts'
import type { Job, JobContext, JobHandler } from './job.ts'
import { putJob } from './put-job.ts'

/** What the queue runs on. */
export interface JobRuntime {
  database: Database
  handlers: readonly JobHandler[]
  /** the clock; tests set it */
  now(): Date
  /** told of every failure, for the log */
  failed?(job: Job, error: unknown): void
}

const sideBySide = 4

/**
 * Does everything that is due now: jobs by the clock, jobs that events ask for, jobs that were put back.
 *
 * @returns how many jobs were run, failed ones included.
 */
export async function runJobs(runtime: JobRuntime): Promise<number> {
  const transaction = <T>(work: (client: SqlClient) => Promise<T>): Promise<T> =>
    runtime.database.transaction(
      {
        role: 'wanwu_jobs',
        priority: 'background',
        settings: { 'wanwu.today': shanghaiDay(runtime.now()) },
      },
      work,
    )

  async function takeBatch(): Promise<{ jobs: Job[]; more: boolean }> {
    return transaction(async (client) => {
      const now = runtime.now()
      for (const { schedule } of runtime.handlers) if (schedule) await putJob(client, schedule(now), now)
      const { more } = await drainOutbox(client, runtime.handlers, now)
      return { jobs: await claimJobs(client, sideBySide, now), more }
    })
  }

  async function runOne(job: Job): Promise<void> {
    const context: JobContext = { database: runtime.database, now: runtime.now(), transaction }
    try {
      const handler = runtime.handlers.find(({ kind }) => kind === job.kind)
      if (!handler) throw new Error(`No handler for jobs of the kind ${job.kind}`)
      if (job.attempts > mostAttempts) throw new Error('Every run ended without a result')
      await handler.run(job, context)
    } catch (error) {
      runtime.failed?.(job, error)
      await transaction((client) => failJob(client, job, error, runtime.now()))
      return
    }
    await transaction((client) => finishJob(client, job, runtime.now()))
  }

  let run = 0
  for (;;) {
    const { jobs, more } = await takeBatch()
    await Promise.all(jobs.map(runOne))
    run += jobs.length
    if (jobs.length === 0 && !more) return run
  }
}
