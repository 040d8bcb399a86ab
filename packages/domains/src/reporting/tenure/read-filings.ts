import type { ReportState, TenureRow } from '@wanwu/contract'
import { reportTiming, shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

/** A tenure of a unit, as far as reading its records needs to know it. */
export interface Tenure {
  unitId: string
  from: string
  to: string
}

interface FilingRow {
  id: string
  name: string
  state: ReportState
  dueOn: string
  receivedAt: Date | null
  returns: number
  acceptedAt: Date | null
}

/** What the unit had to file with a due day in its tenure, and how each report stands. */
export async function readFilings(client: SqlClient, tenure: Tenure, now: Date): Promise<TenureRow[]> {
  const { rows } = await client.query<FilingRow>(
    `select report.id, period.name_zh as name, report.state, report.due_on as "dueOn",
            report.received_at as "receivedAt",
            (select count(*)::int from report_act where report_id = report.id and kind = 'returned') as returns,
            (select max(at) from report_act where report_id = report.id and kind = 'accepted'
              and report.state = 'accepted') as "acceptedAt"
     from report join report_period as period on period.id = report.period_id
     where report.unit_id = $1 and report.first_due_on between $2 and $3
     order by report.first_due_on, report.id`,
    [tenure.unitId, tenure.from, tenure.to],
  )
  return rows.map((row) => ({
    id: row.id,
    href: `/reporting/reports/${row.id}/review`,
    cells: [
      row.name,
      row.dueOn,
      row.receivedAt ? shanghaiDay(row.receivedAt) : null,
      reportTiming(row, now),
      row.returns,
      row.acceptedAt ? shanghaiDay(row.acceptedAt) : null,
    ],
  }))
}

interface ClaimRow {
  id: string
  reportId: string
  verificationId: string | null
  name: string
  no: string
  title: string
  claim: string
  result: string
  found: string | null
}

/** What the unit claimed in the reports of its tenure, each with what verification made of it, or that nobody looked. */
export async function readClaimsOf(client: SqlClient, tenure: Tenure): Promise<TenureRow[]> {
  const { rows } = await client.query<ClaimRow>(
    `select obligation.id, report.id as "reportId", verification.id as "verificationId", period.name_zh as name, task.no,
            coalesce(task.title, left(task.body, 60)) as title, entry.claim,
            case when verification.id is null then 'unsampled' else coalesce(verification.result, 'planned') end as result,
            verification.found
     from report join report_period as period on period.id = report.period_id
     join lateral (select id from submission where report_id = report.id order by ordinal desc limit 1) as last on true
     join submission_entry as entry on entry.submission_id = last.id
     join obligation on obligation.id = entry.obligation_id join task on task.id = obligation.task_id
     left join verification on verification.obligation_id = obligation.id
     where report.unit_id = $1 and report.first_due_on between $2 and $3 and report.state in ('signed', 'accepted')
     order by report.first_due_on, report.id, obligation.ordinal`,
    [tenure.unitId, tenure.from, tenure.to],
  )
  return rows.map((row) => ({
    id: row.id,
    href: row.verificationId
      ? `/reporting/verification?open=${row.verificationId}`
      : `/reporting/reports/${row.reportId}/review`,
    cells: [row.name, row.no, row.title, row.claim, row.result, row.found],
  }))
}
