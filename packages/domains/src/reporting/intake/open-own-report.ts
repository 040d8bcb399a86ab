import type { ReportSummary } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Policy } from '../../kernel/index.ts'
import { readSummary } from '../report/read-summary.ts'

/**
 * A report that the actor writes in.
 *
 * @throws AppError NOT_FOUND outside of what the actor may read, FORBIDDEN where the actor reads it for others
 */
export async function openOwnReport(
  { client, policy, now }: { client: SqlClient; policy: Policy; now: Date },
  reportId: string,
): Promise<ReportSummary> {
  const summary = await readSummary(client, reportId, now)
  await policy.requireIn('report.file', { unit: summary.unit.id })
  return summary
}
