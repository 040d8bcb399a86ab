import type { ReportSummary } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../no-such.ts'
import { readSummaries } from './read-summaries.ts'

/** One report. @throws AppError NOT_FOUND outside of what the actor may read. */
export async function readSummary(client: SqlClient, reportId: string, now: Date): Promise<ReportSummary> {
  const [summary] = await readSummaries(client, { reportIds: [reportId] }, now)
  if (!summary) throw noSuch('报送', 'report')
  return summary
}
