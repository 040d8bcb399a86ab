import { listPeriods, type Period } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { onTimeSql } from '../office/standing.ts'

type PeriodRow = Omit<Period, 'name' | 'can'> & {
  nameZh: string
  nameEn: string
  manage: boolean
  review: boolean
}

/** 报送期: with how the reports stand that the caller may read, the latest due first. */
export const listPeriodsQuery = defineQuery({
  endpoint: listPeriods,
  async handler({ client, input }) {
    const { rows } = await client.query<PeriodRow>(
      `with seen as (
         select period_id, count(*)::int as expected, count(received_at)::int as received,
                count(*) filter (where ${onTimeSql})::int as on_time,
                count(*) filter (where state = 'accepted')::int as accepted
         from report where unit_id in (select wanwu_units('report.read')) and state <> 'waived' group by period_id)
       select period.id, period.plan_id as "planId", plan.title as "planTitle", cycle_id as "cycleId",
              cycle.name as "cycleName", name_zh as "nameZh", name_en as "nameEn", first,
              period.covers_from as "coversFrom", cutoff_on as "cutoffOn", opens_on as "opensOn", due_on as "dueOn",
              locks_on as "locksOn", state, coalesce(expected, 0) as expected, coalesce(received, 0) as received,
              coalesce(on_time, 0) as "onTime", coalesce(accepted, 0) as accepted,
              period.region_code in (select wanwu_regions('report.manage')) as manage,
              period.region_code in (select wanwu_regions('report.review')) as review
       from report_period as period join plan on plan.id = period.plan_id
       join report_cycle as cycle on cycle.id = cycle_id left join seen on seen.period_id = period.id
       where period.region_code in (select plan_regions('report.read'))
         and (seen.period_id is not null or period.region_code in (select wanwu_regions('report.manage')))
         and ($1::uuid is null or period.plan_id = $1) and ($2::uuid is null or cycle_id = $2)
       order by due_on desc, plan.created_at, cycle.name`,
      [input.planId ?? null, input.cycleId ?? null],
    )
    return {
      periods: rows.map(({ nameZh, nameEn, manage, review, ...period }) => ({
        ...period,
        name: { zh: nameZh, en: nameEn },
        can: { manage, review },
      })),
    }
  },
})
