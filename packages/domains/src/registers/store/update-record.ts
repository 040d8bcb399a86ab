import type { RecordValues } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { type RecordRow, searchTextOf, tableOf, toRow } from '@wanwu/register'
import type { Register } from './find-register.ts'

/**
 * Sets values of a record, and its state where it changes; the row is locked by `lockRecord`.
 *
 * @returns its new revision
 */
export async function updateRecord(
  client: SqlClient,
  { declaration, schema }: Register,
  row: RecordRow,
  change: { values: RecordValues; state: string; now: Date; voided?: boolean },
): Promise<number> {
  const all = { ...row.values, ...change.values } as RecordValues
  const columns: Record<string, unknown> = {
    ...toRow(declaration, change.values),
    search: searchTextOf(declaration, all),
    revision: row.revision + 1,
    updated_at: change.now.toISOString(),
    ...(change.state === row.state ? {} : { state: change.state, state_since: change.now.toISOString() }),
    ...(change.voided ? { voided_at: change.now.toISOString() } : {}),
  }
  const table = tableOf(schema, declaration.key)
  const names = Object.keys(columns)
  await client.query(
    `update ${table} set (${names.join(', ')}) = (select ${names.map((name) => `given.${name}`).join(', ')}
       from jsonb_populate_record(null::${table}, $2::jsonb) as given) where id = $1`,
    [row.id, JSON.stringify(columns)],
  )
  return row.revision + 1
}
