import type { DrawnCounts } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** The periods of a plan to show: the one asked for or else opened last, and up to three before it, the latest last. */
export async function findPeriods(
  client: SqlClient,
  where: { planId: string; periodId: string | undefined },
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `with present as (
       select period.id, period.cycle_id, period.due_on from report_period as period
       where period.plan_id = $1 and ($2::uuid is null or period.id = $2)
         and period.region_code in (select plan_regions('report.read'))
         and (period.region_code in (select wanwu_regions('report.read')) or exists (
           select from report where period_id = period.id and unit_id in (select wanwu_units('report.read'))))
       order by period.state = 'open' desc, period.opened_at desc, period.id limit 1)
     select period.id from present join report_period as period
       on period.cycle_id = present.cycle_id and period.due_on <= present.due_on
     order by period.due_on desc limit 4`,
    [where.planId, where.periodId ?? null],
  )
  return rows.map(({ id }) => id).reverse()
}

const foundSql = `count(verification.id)::int as drawn,
  count(*) filter (where result = 'verified')::int as verified,
  count(*) filter (where result = 'contradicted')::int as contradicted,
  count(*) filter (where verification.id is not null and result is null)::int as waiting`

/** How many duties a period's reports hold that count, and what was found of those that were drawn. */
export async function countPeriodDuties(
  client: SqlClient,
  periodId: string,
): Promise<{ duties: number; found: DrawnCounts }> {
  const { rows } = await client.query<DrawnCounts & { duties: number; units: number }>(
    `with counted as materialized (
       select id from report where period_id = $1 and state <> 'waived'
         and unit_id in (select wanwu_units('report.read')))
     select (select coalesce(sum(held.duties), 0)::int from counted cross join lateral (
               select count(*) as duties from obligation where report_id = counted.id and handed_to is null) as held)
              as duties, ${foundSql}
     from verification join obligation on obligation.id = obligation_id
     where verification.period_id = $1 and report_id in (select id from counted)`,
    [periodId],
  )
  const { duties = 0, drawn = 0, verified = 0, contradicted = 0, waiting = 0 } = rows[0] ?? {}
  return { duties, found: { drawn, verified, contradicted, waiting } }
}

/** The same of single reports. */
export async function countReportDuties(
  client: SqlClient,
  reportIds: readonly string[],
): Promise<Map<string, { duties: number; found: DrawnCounts }>> {
  const { rows } = await client.query<DrawnCounts & { reportId: string; duties: number }>(
    `select report_id as "reportId", count(*)::int as duties, ${foundSql}
     from obligation left join verification on verification.obligation_id = obligation.id
     where report_id = any($1::uuid[]) and handed_to is null group by report_id`,
    [reportIds],
  )
  return new Map(rows.map(({ reportId, duties, ...found }) => [reportId, { duties, found }]))
}
