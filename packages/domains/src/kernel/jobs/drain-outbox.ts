import type { SqlClient } from '@wanwu/database'
import type { JobHandler } from './job.ts'
import { putJob } from './put-job.ts'

const batch = 100

/**
 * Turns events of the outbox into jobs of those who listen to their topic, and marks them handled, in one unit of
 * work: neither a lost event nor a second job can come of an end in the middle.
 *
 * @returns how many events there were; as many as the batch means that more may wait.
 */
export async function drainOutbox(
  client: SqlClient,
  handlers: readonly JobHandler[],
  now: Date,
): Promise<{ events: number; more: boolean }> {
  const { rows } = await client.query<{
    id: string
    topic: string
    key: string
    payload: Record<string, unknown>
  }>(
    `update outbox set handled_at = $1 where id in (
       select id from outbox where handled_at is null order by at, id limit ${batch} for update skip locked)
     returning id, topic, key, payload`,
    [now.toISOString()],
  )
  for (const event of rows) {
    for (const { kind } of handlers.filter(({ topics }) => topics?.includes(event.topic))) {
      const job = {
        kind,
        key: `${event.topic}/${event.key}`,
        payload: { ...event.payload, topic: event.topic },
      }
      await putJob(client, job, now)
    }
  }
  return { events: rows.length, more: rows.length === batch }
}
