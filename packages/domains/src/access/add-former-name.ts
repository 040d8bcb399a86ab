import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

/** Keeps a name a unit bore until now 曾用名; one it is known by already becomes a former one. */
export async function addFormerName(client: SqlClient, unitId: string, text: string): Promise<void> {
  await client.query(
    `insert into unit_alias (id, unit_id, text, kind) values ($1, $2, $3, 'former')
     on conflict (unit_id, text) do update set kind = 'former'`,
    [newId(), unitId, text],
  )
}
