import { shanghaiDay } from '@wanwu/core'
import type { JobHandler } from '../../kernel/index.ts'

const kept = 90
const dayLength = 24 * 3600_000

/** Every day, clears away jobs and events that were done with long ago. What was given up stays to be seen. */
export const tidyUp: JobHandler = {
  kind: 'chasing.tidy-up',
  schedule: (now) => ({ kind: 'chasing.tidy-up', key: shanghaiDay(now), payload: {} }),
  async run(_, context) {
    const before = new Date(context.now.getTime() - kept * dayLength).toISOString()
    await context.transaction((client) =>
      client.query(`delete from job where state = 'done' and ended_at < $1`, [before]),
    )
    await context.transaction((client) => client.query('delete from outbox where handled_at < $1', [before]))
  },
}
