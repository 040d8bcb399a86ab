import type { PeriodHead } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { onTimeSql } from './standing.ts'

type HeadRow = Omit<PeriodHead, 'name' | 'can' | 'counts' | 'openRequests'> & {
  nameZh: string
  nameEn: string
  manage: boolean
  review: boolean
}
type Counted = Omit<PeriodHead['counts'], 'late'> & { openRequests: number }

const none: Counted = {
  expected: 0,
  received: 0,
  onTime: 0,
  missing: 0,
  notDue: 0,
  atLeader: 0,
  toReview: 0,
  returned: 0,
  accepted: 0,
  waived: 0,
  extended: 0,
  openRequests: 0,
}

/** How the reports of periods stand that the actor may read, counted in the database. */
async function countReports(
  client: SqlClient,
  periodIds: readonly string[],
  today: string,
): Promise<Map<string, Counted>> {
  const { rows } = await client.query<Counted & { periodId: string }>(
    `with reach as materialized (select wanwu_units('report.read') as unit_id),
     asked as (
       select report.period_id, count(*) as open from report_request join report on report.id = report_id
       where decision is null and report.period_id = any($1::uuid[]) and report.unit_id in (select unit_id from reach)
       group by report.period_id)
     select report.period_id as "periodId",
            count(*) filter (where state <> 'waived')::int as expected,
            count(*) filter (where state <> 'waived' and received_at is not null)::int as received,
            count(*) filter (where state <> 'waived' and ${onTimeSql})::int as "onTime",
            count(*) filter (where state in ('owed', 'submitted') and due_on < $2::date)::int as missing,
            count(*) filter (where state = 'owed' and due_on >= $2::date)::int as "notDue",
            count(*) filter (where state = 'submitted' and due_on >= $2::date)::int as "atLeader",
            count(*) filter (where state = 'signed')::int as "toReview",
            count(*) filter (where state = 'returned')::int as returned,
            count(*) filter (where state = 'accepted')::int as accepted,
            count(*) filter (where state = 'waived')::int as waived,
            count(*) filter (where state <> 'waived' and due_on > first_due_on)::int as extended,
            coalesce(max(asked.open), 0)::int as "openRequests"
     from report left join asked on asked.period_id = report.period_id
     where report.period_id = any($1::uuid[]) and report.unit_id in (select unit_id from reach)
     group by report.period_id`,
    [periodIds, today],
  )
  return new Map(rows.map(({ periodId, ...counted }) => [periodId, counted]))
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
  const counted = await countReports(client, periodIds, shanghaiDay(now))
  return rows.map(({ nameZh, nameEn, manage, review, ...period }) => {
    const { openRequests, ...counts } = counted.get(period.id) ?? none
    return {
      ...period,
      name: { zh: nameZh, en: nameEn },
      counts: { ...counts, late: counts.received - counts.onTime },
      openRequests,
      can: { manage, review },
    }
  })
}
