import type { SqlClient } from '@wanwu/database'
import { noSuchUnit } from './no-such-unit.ts'

/** @throws AppError NOT_FOUND when one of the units does not exist; nulls are passed over. */
export async function requireUnits(client: SqlClient, ids: readonly (string | null)[]): Promise<void> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return
  const found = await client.query('select id from unit where id = any($1::uuid[])', [wanted])
  if (found.rows.length < wanted.length) throw noSuchUnit()
}
