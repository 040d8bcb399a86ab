import type { SqlClient } from '@wanwu/database'

/** A unit with every name it bears or bore, and where it sits. */
export interface DirectoryEntry {
  id: string
  name: string
  kind: string
  region: string
  regionLevel: string
  names: { text: string; kind: 'full' | 'short' | 'former' | 'learned' }[]
}

/**
 * Units that may be meant by a name printed in a plan of `region` (名录): those that sit in it or under it,
 * and those that take part in its plans from elsewhere. Ended units are left out; their names live on as
 * former names of their successors.
 */
export async function readUnitDirectory(client: SqlClient, region: string): Promise<DirectoryEntry[]> {
  const { rows } = await client.query<DirectoryEntry>(
    `select unit.id, unit.name, unit.kind, unit.region, coalesce(place.level, '') as "regionLevel",
            jsonb_build_array(jsonb_build_object('text', unit.name, 'kind', 'full'))
              || case when unit.short_name is null then '[]'::jsonb
                      else jsonb_build_array(jsonb_build_object('text', unit.short_name, 'kind', 'short')) end
              || coalesce((select jsonb_agg(jsonb_build_object('text', text, 'kind', kind) order by created_at, id)
                           from unit_alias where unit_id = unit.id), '[]'::jsonb) as names
     from unit left join region_now as place on place.code = unit.region
     where unit.valid_to is null
       and (unit.plan_scope = $1 or unit.region in (select region_subtree($1)))
     order by unit.sort_key, unit.id`,
    [region],
  )
  return rows
}

/** Names of a region and those above it, nearest first: 云岭市, 示例省. */
export async function readPlaceNames(client: SqlClient, region: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select place.name from region_and_above($1) with ordinality as path (code, depth)
     join region_now as place on place.code = path.code order by path.depth`,
    [region],
  )
  return rows.map((row) => row.name)
}
