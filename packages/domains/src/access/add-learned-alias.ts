import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { refreshUnitSearch } from './refresh-unit-search.ts'

/** Remembers a way of printing a unit that a person confirmed; a name it has already is left as it is. */
export async function addLearnedAlias(
  client: SqlClient,
  alias: { unitId: string; text: string; source: string },
): Promise<void> {
  const added = await client.query(
    `insert into unit_alias (id, unit_id, text, kind, source) values ($1, $2, $3, 'learned', $4)
     on conflict (unit_id, text) do nothing`,
    [newId(), alias.unitId, alias.text, alias.source],
  )
  if (added.rowCount > 0) await refreshUnitSearch(client, alias.unitId)
}
