import type { UnitRef } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** Where a target or goal is printed. */
export interface PrintedPlace {
  key: string
  versionId: string
  name: string
  start: number | null
}

const wholePlace = /^(?:全[省市州盟县区旗]|我[省市州盟县区旗]|[省市县区]域)/

/**
 * Who is proposed to answer for targets: the unit that leads the clause they stand in, else the first clause that
 * speaks of them; without a lead, the first responsible unit. Targets that no clause speaks of have no proposal.
 */
export async function proposeOwners(
  client: SqlClient,
  places: readonly PrintedPlace[],
): Promise<Map<string, UnitRef>> {
  const { rows } = await client.query<UnitRef & { key: string }>(
    `select place.key, unit.id, unit.name
     from jsonb_to_recordset($1::jsonb) as place (key text, "versionId" uuid, name text, start integer)
     cross join lateral (
       select duty.unit_id from task join duty on duty.task_id = task.id and duty.role in ('lead', 'responsible')
       where task.version_id = place."versionId" and duty.unit_id is not null
         and (place.start between task.source_start and task.source_end
           or position(place.name in coalesce(task.title, '') || task.body) > 0)
       order by (place.start between task.source_start and task.source_end) desc nulls last, task.ordinal,
         duty.role <> 'lead', duty.measure_id is not null, duty.ordinal limit 1) as led
     join unit on unit.id = led.unit_id and unit.valid_to is null`,
    // A clause speaks of 湿地保护率 where the goal says 全市湿地保护率.
    [JSON.stringify(places.map((place) => ({ ...place, name: place.name.replace(wholePlace, '') })))],
  )
  return new Map(rows.map(({ key, ...unit }) => [key, unit]))
}
