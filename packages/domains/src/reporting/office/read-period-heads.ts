import type { PeriodHead } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { onTimeSql, standingSql } from './standing.ts'

type HeadRow = Omit<PeriodHead, 'name' | 'can' | 'counts' | 'openRequests'> & {
  nameZh: string
  nameEn: string
  manage: boolean
  review: boolean
}
type CountRow = PeriodHead['counts'] & { periodId: string }

const none: PeriodHead['counts'] = {
  expected: 0,
  received: 0,
  onTime: 0,
  late: 0,
  missing: 0,
  notDue: 0,
  atLeader: 0,
  toReview: 0,
  returned: 0,
  accepted: 0,
  waived: 0,
  extended: 0,
}

/** How the reports of periods stand that the actor may read, counted in the database. */
async function countReports(
  client: SqlClient,
  periodIds: readonly string[],
  now: Date,
): Promise<Map<string, PeriodHead['counts']>> {
  const { rows } = await client.query<CountRow>(
    `with seen as (
       select report.period_id, report.state, report.received_at is not null as received,
              coalesce(${onTimeSql}, false) as on_time, report.due_on > report.first_due_on as extended,
              ${standingSql('$2')} as standing
       from report where report.period_id = any($1::uuid[]) and report.unit_id in (select wanwu_units('report.read')))
     select period_id as "periodId",
            count(*) filter (where state <> 'waived')::int as expected,
            count(*) filter (where state <> 'waived' and received)::int as received,
            count(*) filter (where state <> 'waived' and received and on_time)::int as "onTime",
            count(*) filter (where state <> 'waived' and received and not on_time)::int as late,
            count(*) filter (where standing = 'missing')::int as missing,
            count(*) filter (where standing = 'not-due')::int as "notDue",
            count(*) filter (where standing = 'at-leader')::int as "atLeader",
            count(*) filter (where standing = 'to-review')::int as "toReview",
            count(*) filter (where standing = 'returned')::int as returned,
            count(*) filter (where standing = 'accepted')::int as accepted,
            count(*) filter (where standing = 'waived')::int as waived,
            count(*) filter (where state <> 'waived' and extended)::int as extended
     from seen group by period_id`,
    [periodIds, now.toISOString()],
  )
  return new Map(rows.map(({ periodId, ...counts }) => [periodId, counts]))
}

async function countRequests(client: SqlClient, periodIds: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await client.query<{ periodId: string; open: number }>(
    `select report.period_id as "periodId", count(*)::int as open
     from report_request join report on report.id = report_id
     where decision is null and report.period_id = any($1::uuid[])
       and report.unit_id in (select wanwu_units('report.read')) group by report.period_id`,
    [periodIds],
  )
  return new Map(rows.map(({ periodId, open }) => [periodId, open]))
}

/** Periods with their clocks and counts, in the order of the ids given. */
export async function readPeriodHeads(
  client: SqlClient,
  periodIds: readonly string[],
  now: Date,
): Promise<PeriodHead[]> {
  const { rows } = await client.query<HeadRow>(
    `select period.id, period.plan_id as "planId", plan.title as "planTitle", cycle_id as "cycleId",
            cycle.name as "cycleName", name_zh as "nameZh", name_en as "nameEn", period.covers_from as "coversFrom",
            cutoff_on as "cutoffOn", opens_on as "opensOn", due_on as "dueOn", locks_on as "locksOn", period.state,
            wanwu_allows('report.manage', period.region_code, null) as manage,
            wanwu_allows('report.review', period.region_code, null) as review
     from report_period as period join plan on plan.id = period.plan_id
     join report_cycle as cycle on cycle.id = cycle_id
     where period.id = any($1::uuid[]) and period.region_code in (select plan_regions('report.read'))
     order by array_position($1::uuid[], period.id)`,
    [periodIds],
  )
  const counts = await countReports(client, periodIds, now)
  const requests = await countRequests(client, periodIds)
  return rows.map(({ nameZh, nameEn, manage, review, ...period }) => ({
    ...period,
    name: { zh: nameZh, en: nameEn },
    counts: counts.get(period.id) ?? none,
    openRequests: requests.get(period.id) ?? 0,
    can: { manage, review },
  }))
}
