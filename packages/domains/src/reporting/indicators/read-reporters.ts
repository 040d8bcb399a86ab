import type { SqlClient } from '@wanwu/database'

/** Units that report in a cycle of a plan that has not ended, as `plan/unit`. */
export async function readReporters(client: SqlClient): Promise<Set<string>> {
  const { rows } = await client.query<{ key: string }>(
    `select distinct cycle.plan_id || '/' || unit_id as key from report_cycle as cycle
     join cycle_unit on cycle_id = cycle.id
     where ended_on is null and rrule is not null and region_code in (select plan_regions('report.read'))`,
  )
  return new Set(rows.map(({ key }) => key))
}
