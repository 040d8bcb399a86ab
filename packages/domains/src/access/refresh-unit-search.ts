import type { SqlClient } from '@wanwu/database'
import { searchValues } from './search-condition.ts'

/** Makes a unit findable by the names it has now; to be called when one of them changed. */
export async function refreshUnitSearch(client: SqlClient, unitId: string): Promise<void> {
  const found = await client.query<{ name: string; short_name: string | null; aliases: string[] }>(
    `select name, short_name,
            array(select text from unit_alias where unit_id = unit.id order by created_at, id) as aliases
     from unit where id = $1`,
    [unitId],
  )
  const row = found.rows[0]
  if (!row) return
  const search = searchValues([row.name, ...(row.short_name ? [row.short_name] : []), ...row.aliases])
  await client.query(
    `update unit set search_text = $2, search_pinyin = $3, search_initials = $4, sort_key = $5 where id = $1`,
    [unitId, search.searchText, search.searchPinyin, search.searchInitials, search.sortKey],
  )
}
