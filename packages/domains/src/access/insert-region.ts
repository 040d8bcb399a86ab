import type { RegionLevel } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

/** Adds a region that counts from the day of `at`. A code that is known is left as it is. */
export async function insertRegion(
  client: SqlClient,
  region: { code: string; name: string; level: RegionLevel; parent: string | null; at: Date },
): Promise<void> {
  const added = await client.query('insert into region (code) values ($1) on conflict do nothing', [
    region.code,
  ])
  if (added.rowCount === 0) return
  await client.query(
    'insert into region_version (code, valid_from, name, level, parent) values ($1, $2, $3, $4, $5)',
    [region.code, shanghaiDay(region.at), region.name, region.level, region.parent],
  )
}
