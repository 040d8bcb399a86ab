import type { ReportState, ReportSummary } from '@wanwu/contract'
import { reportTiming } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { isLocked, reopenedSql } from './lock-report.ts'

/** Which reports; absent: any. */
export interface ReportFilter {
  reportIds?: readonly string[] | undefined
  planId?: string | undefined
  cycleId?: string | undefined
  periodId?: string | undefined
  unitId?: string | undefined
}

interface SummaryRow {
  id: string
  periodId: string
  unitId: string
  unitName: string
  regionName: string
  state: ReportState
  origin: 'frozen' | 'added'
  firstDueOn: string
  dueOn: string
  receivedAt: Date | null
  periodDueOn: string
  locksOn: string
  periodState: 'open' | 'closed'
  reopened: boolean
  obligations: number
  changes: number
  openRequests: number
  revision: number
}

/** Reports that the actor may read, by period and the directory's order of units. */
export async function readSummaries(
  client: SqlClient,
  filter: ReportFilter,
  now: Date,
): Promise<ReportSummary[]> {
  const { rows } = await client.query<SummaryRow>(
    `select report.id, report.period_id as "periodId", unit.id as "unitId", unit.name as "unitName",
            region_now.name as "regionName", report.state, report.origin, report.first_due_on as "firstDueOn",
            report.due_on as "dueOn", report.received_at as "receivedAt", report.changes, report.revision,
            period.due_on as "periodDueOn", period.locks_on as "locksOn", period.state as "periodState",
            ${reopenedSql} as reopened,
            (select count(*)::int from obligation where report_id = report.id and handed_to is null) as obligations,
            (select count(*)::int from report_request where report_id = report.id and decision is null)
              as "openRequests"
     from report join report_period as period on period.id = report.period_id
     join unit on unit.id = report.unit_id join region_now on region_now.code = unit.region
     where report.unit_id in (select wanwu_units('report.read'))
       and ($1::uuid[] is null or report.id = any($1)) and ($2::uuid is null or report.plan_id = $2)
       and ($3::uuid is null or period.cycle_id = $3) and ($4::uuid is null or report.period_id = $4)
       and ($5::uuid is null or report.unit_id = $5)
     order by period.due_on desc, period.id, unit.sort_key, unit.id`,
    [
      filter.reportIds ?? null,
      filter.planId ?? null,
      filter.cycleId ?? null,
      filter.periodId ?? null,
      filter.unitId ?? null,
    ],
  )
  return rows.map(
    ({ unitId, unitName, receivedAt, periodDueOn, locksOn, periodState, reopened, ...row }) => ({
      ...row,
      locked: isLocked({ dueOn: row.dueOn, periodDueOn, locksOn, periodState, reopened }, now),
      unit: { id: unitId, name: unitName },
      timing: reportTiming({ ...row, receivedAt }, now),
      receivedAt: receivedAt?.toISOString() ?? null,
    }),
  )
}
