import type { SqlClient } from '@wanwu/database'

/** A printed target of a plan in force. */
export interface PrintedTarget {
  targetId: string
  planId: string
  planTitle: string
  regionCode: string
  versionId: string
  name: string
  unit: string | null
  op: '=' | '>=' | '>' | '<=' | '<'
  value: number
  year: number | null
  phrase: string
  start: number | null
}

/** Targets of the plans in force that the actor may see, by plan and printed order. */
export async function readTargets(client: SqlClient, planId: string | undefined): Promise<PrintedTarget[]> {
  const { rows } = await client.query<PrintedTarget>(
    `select plan_target.id as "targetId", plan_id as "planId", plan.title as "planTitle",
            plan_target.region_code as "regionCode", version_id as "versionId", plan_target.name, plan_target.unit, op,
            value::float8 as value, year, phrase, source_start as start
     from plan_target join plan on plan.id = plan_id
     where current and plan_target.region_code in (select plan_regions('report.read'))
       and ($1::uuid is null or plan_id = $1) order by plan.created_at, plan_id, ordinal`,
    [planId ?? null],
  )
  return rows
}
