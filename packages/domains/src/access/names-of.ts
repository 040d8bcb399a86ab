import type { RegionRef, UnitRef } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** Names of regions by code, and of units by id. */
export interface Names {
  region(code: string): RegionRef
  unit(id: string): UnitRef
  unitOrNull(id: string | null): UnitRef | null
}

/** Looks up the names of the regions and units that an answer mentions, in two statements. */
export async function namesOf(
  client: SqlClient,
  regionCodes: readonly string[],
  unitIds: readonly (string | null)[],
): Promise<Names> {
  const regions = await lookUp(client, 'select code as key, name from region_now where code = any($1)', [
    ...new Set(regionCodes),
  ])
  const units = await lookUp(client, 'select id::text as key, name from unit where id = any($1::uuid[])', [
    ...new Set(unitIds.filter((id) => id !== null)),
  ])
  const unit = (id: string) => ({ id, name: units.get(id) ?? id })
  return {
    region: (code) => ({ code, name: regions.get(code) ?? code }),
    unit,
    unitOrNull: (id) => (id === null ? null : unit(id)),
  }
}

async function lookUp(client: SqlClient, text: string, keys: string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const found = await client.query<{ key: string; name: string }>(text, [keys])
  return new Map(found.rows.map((row) => [row.key, row.name]))
}
