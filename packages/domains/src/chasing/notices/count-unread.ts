import type { SqlClient } from '@wanwu/database'

/** How many notices the actor has not read. */
export async function countUnread(client: SqlClient): Promise<number> {
  const { rows } = await client.query<{ unread: number }>(
    'select count(*)::int as unread from notice where read_at is null',
  )
  return rows[0]?.unread ?? 0
}
