import type { ChasingSettings } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { readSettings } from './read-settings.ts'

/** The settings of a plan with its cycles; null outside of where the actor manages reports. */
export async function presentSettings(
  client: SqlClient,
  planId: string,
): Promise<(ChasingSettings & { regionCode: string }) | null> {
  const plans = await client.query<{ title: string; regionCode: string }>(
    `select title, region_code as "regionCode" from plan
     where id = $1 and region_code in (select wanwu_regions('report.manage'))`,
    [planId],
  )
  const [plan] = plans.rows
  if (!plan) return null
  const cycles = await client.query<ChasingSettings['cycles'][number]>(
    `select id, name, opens_itself as "opensItself", opens_before as "opensBefore", revision from report_cycle
     where plan_id = $1 and ended_on is null order by name`,
    [planId],
  )
  const settings = (await readSettings(client, [planId]))(planId)
  return { planId, planTitle: plan.title, regionCode: plan.regionCode, ...settings, cycles: cycles.rows }
}
