import type { IndicatorFields } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** What the office confirmed of an indicator or goal. */
export interface Setting extends Omit<IndicatorFields, 'ownerUnitId'> {
  id: string
  planId: string
  kind: 'figure' | 'goal'
  name: string
  owner: { id: string; name: string }
  revision: number
  confirmedBy: string | null
  confirmedAt: Date
}

/** Settings of plans, by `settingKey`. */
export async function readSettings(
  client: SqlClient,
  planId: string | undefined,
): Promise<Map<string, Setting>> {
  const { rows } = await client.query<Setting>(
    `select indicator.id, indicator.plan_id as "planId", indicator.kind, indicator.name, source, calibre, cumulative,
            path, jsonb_build_object('id', owner.id, 'name', owner.name) as owner, indicator.revision,
            case when base_year is not null then jsonb_build_object('year', base_year, 'value', base_value) end as base,
            person.name as "confirmedBy", confirmed_at as "confirmedAt"
     from indicator join unit as owner on owner.id = owner_unit_id left join person on person.id = confirmed_by
     where indicator.region_code in (select plan_regions('report.read')) and ($1::uuid is null or plan_id = $1)`,
    [planId ?? null],
  )
  return new Map(rows.map((row) => [settingKey(row), row]))
}

/** The key of a target or goal among all plans. */
export function settingKey(place: { planId: string; kind: 'figure' | 'goal'; name: string }): string {
  return `${place.planId}/${place.kind}/${place.name}`
}
