import type { SqlClient } from '@wanwu/database'

/** Rows sent in one statement: keeps a statement's JSON to some megabytes. */
const batchSize = 2000

/**
 * Inserts many rows in few statements, the same on both engines: they travel as one JSON array and are
 * given the table's own types. All rows must have the same columns; the name of the table is ours, never input.
 */
export async function insertRows(
  client: SqlClient,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).join(', ')
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize)
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(batch)],
    )
  }
}
