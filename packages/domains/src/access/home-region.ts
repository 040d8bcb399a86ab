import type { SqlClient } from '@wanwu/database'

/** The region whose audit chain a unit's acts belong to; without a unit that of the office in charge. */
export async function homeRegion(client: SqlClient, unitId: string | null): Promise<string> {
  const found = await client.query<{ region: string }>(
    'select coalesce((select plan_scope from unit where id = $1::uuid), wanwu_home_region()) as region',
    [unitId],
  )
  return found.rows[0]?.region ?? '000000'
}
