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

const sumOf = (condition: string) => `coalesce(sum(reports) filter (where ${condition}), 0)::int`

/** How the reports of periods stand that the actor may read, counted in the database. */
async function countReports(
  client: SqlClient,
  periodIds: readonly string[],
  today: string,
): Promise<Map<string, Counted>> {
  const { rows } = await client.query<Counted & { periodId: string }>(
    `with reach as materialized (select wanwu_units('report.read') as unit_id),
     -- an office reads every report of its periods: then no row needs to be looked up in its reach
     beyond as (
       select from (select id from unit except select unit_id from reach) as other cross join lateral (
         select from report where report.unit_id = other.id and report.period_id = any($1::uuid[]) limit 1) as owed),
     asked as (
       select report.period_id, count(*) as open from report_request join report on report.id = report_id
       where decision is null and report.period_id = any($1::uuid[]) and report.unit_id in (select unit_id from reach)
       group by report.period_id),
     -- tens of thousands of reports come down to a handful of kinds before twelve sums are made of them
     kind as (
       select report.period_id, report.state, report.received_at is not null as received, ${onTimeSql} as on_time,
              report.due_on < $2::date as past, report.due_on > report.first_due_on as extended, count(*) as reports
       from report where report.period_id = any($1::uuid[])
         and ((select not exists (select from beyond)) or report.unit_id in (select unit_id from reach))
       group by 1, 2, 3, 4, 5, 6)
     select kind.period_id as "periodId", ${sumOf("state <> 'waived'")} as expected,
            ${sumOf("state <> 'waived' and received")} as received,
            ${sumOf("state <> 'waived' and on_time")} as "onTime",
            ${sumOf("state in ('owed', 'submitted') and past")} as missing,
            ${sumOf("state = 'owed' and not past")} as "notDue",
            ${sumOf("state = 'submitted' and not past")} as "atLeader",
            ${sumOf("state = 'signed'")} as "toReview", ${sumOf("state = 'returned'")} as returned,
            ${sumOf("state = 'accepted'")} as accepted, ${sumOf("state = 'waived'")} as waived,
            ${sumOf("state <> 'waived' and extended")} as extended,
            coalesce(max(asked.open), 0)::int as "openRequests"
     from kind left join asked on asked.period_id = kind.period_id group by kind.period_id`,
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
            period.region_code in (select wanwu_regions('report.manage')) as manage,
            period.region_code in (select wanwu_regions('report.review')) as review
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
