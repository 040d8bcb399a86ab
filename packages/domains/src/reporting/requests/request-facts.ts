import type { SqlClient } from '@wanwu/database'
import { isLocked, type ReportRow } from '../report/lock-report.ts'
import type { RequestFacts } from './possible-requests.ts'

/** What decides which requests make sense for a report, at a moment. */
export async function requestFacts(client: SqlClient, report: ReportRow, now: Date): Promise<RequestFacts> {
  const { rows } = await client.query<{ relieved: boolean }>(
    `select count(*) > 0 and bool_and(handed_to is not null) as relieved from obligation where report_id = $1`,
    [report.id],
  )
  return {
    state: report.state,
    received: report.receivedAt !== null,
    locked: isLocked(report, now),
    periodState: report.periodState,
    relieved: rows[0]?.relieved ?? false,
  }
}
