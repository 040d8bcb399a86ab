import { addDays, type ChasedReport, daysBetween } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

interface ChasedRow {
  reportId: string
  planId: string
  state: ChasedReport['state']
  dueOn: string
  periodDueOn: string
  periodLocksOn: string
  reopened: boolean
  returnedAt: string | null
}

/** A report that may have to be reminded of, with its plan, whose settings say when. */
export interface ChasedOfPlan extends ChasedReport {
  planId: string
}

/** Reports of open periods that are not filed yet, or came back. */
export async function readChased(client: SqlClient): Promise<ChasedOfPlan[]> {
  const { rows } = await client.query<ChasedRow>(
    `select report.id as "reportId", report.plan_id as "planId", report.state, report.due_on as "dueOn",
            period.due_on as "periodDueOn", period.locks_on as "periodLocksOn",
            coalesce(last.kind = 'reopened', false) as reopened,
            (returned.at at time zone 'Asia/Shanghai')::date::text as "returnedAt"
     from report join report_period as period on period.id = report.period_id
     left join lateral (select kind from report_act where report_id = report.id
       and kind in ('reopened', 'submitted', 'recorded') order by sequence desc limit 1) as last on true
     left join lateral (select at from report_act where report_id = report.id and kind = 'returned'
       order by sequence desc limit 1) as returned on report.state = 'returned'
     where report.state in ('owed', 'submitted', 'returned') and (period.state = 'open' or last.kind = 'reopened')
     order by report.due_on, report.id`,
  )
  return rows.map(({ periodDueOn, periodLocksOn, reopened, returnedAt, ...row }) => ({
    ...row,
    returnedOn: returnedAt,
    locksOn: reopened ? null : addDays(row.dueOn, daysBetween(periodDueOn, periodLocksOn)),
  }))
}
