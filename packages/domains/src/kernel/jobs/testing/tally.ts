import type { JobHandler } from '../job.ts'

/** The handler of the queue's tests: a row for each job, under the job's own key. */
export const tally: JobHandler = {
  kind: 'test.tally',
  topics: ['test.happened'],
  run: (job, context) =>
    context.transaction(async (client) => {
      await client.query(
        `insert into tally (key, runs) values ($1, 1) on conflict (key) do update set runs = tally.runs + 1`,
        [job.key],
      )
    }),
}
