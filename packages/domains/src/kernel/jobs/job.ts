import type { Database, SqlClient } from '@wanwu/database'

/** Something to be done beside a request. Done at least once: what has the same kind and key is the same job. */
export interface Job {
  id: string
  kind: string
  key: string
  payload: Record<string, unknown>
  /** this one included */
  attempts: number
}

/** A job to be put into the queue. */
export interface NewJob {
  kind: string
  key: string
  payload: Record<string, unknown>
  /** not before; default: at once */
  runAt?: Date
}

/** What a job works with. */
export interface JobContext {
  database: Database
  /** the clock at the start of this run */
  now: Date
  /** One transaction as `wanwu_jobs`, behind whatever people are waiting for. */
  transaction<T>(work: (client: SqlClient) => Promise<T>): Promise<T>
}

/**
 * What is done for one kind of job. It may be run again after it succeeded, where the process ended before that
 * was marked; so it writes under keys of its own, and asks what is done already.
 */
export interface JobHandler {
  kind: string
  /** topics of the outbox of whose events a job of this kind is made */
  topics?: readonly string[]
  /** A job of this kind that is due by the clock: the key names the stretch of time it is due once in. */
  schedule?(now: Date): NewJob
  run(job: Job, context: JobContext): Promise<void>
}
