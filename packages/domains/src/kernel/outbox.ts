import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

/** Something that happened, for other domains to act on after the commit. */
export interface DomainEvent {
  /** `plan.activated` */
  topic: string
  /** handlers may be given the same event twice; what has the same key is the same event */
  key: string
  payload: Record<string, unknown>
}

/** Puts events into the outbox in the unit of work they tell of. */
export async function emitEvents(client: SqlClient, events: readonly DomainEvent[]): Promise<void> {
  for (const event of events) {
    await client.query(
      `insert into outbox (id, topic, key, payload) values ($1, $2, $3, $4::jsonb)
       on conflict (topic, key) do nothing`,
      [newId(), event.topic, event.key, JSON.stringify(event.payload)],
    )
  }
}
