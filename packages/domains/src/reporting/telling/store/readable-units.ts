import type { SqlClient } from '@wanwu/database'

/** The units whose reports the actor may read. */
export async function readableUnits(client: SqlClient): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>(`select wanwu_units('report.read') as id`)
  return new Set(rows.map(({ id }) => id))
}
