import type { SqlClient } from '@wanwu/database'
import type { AuditNote } from '../../kernel/index.ts'

/** What the audit chain is told of an act on a report: the chain of the plan's region. */
export async function auditReport(
  client: SqlClient,
  reportId: string,
  detail: Record<string, unknown> = {},
): Promise<AuditNote> {
  const { rows } = await client.query<{ region: string; label: string }>(
    `select report.region_code as region, unit.name || ' ' || period.name_zh as label
     from report join report_period as period on period.id = period_id join unit on unit.id = unit_id
     where report.id = $1`,
    [reportId],
  )
  return {
    region: rows[0]?.region ?? '',
    subject: { kind: 'report', id: reportId, label: rows[0]?.label ?? '' },
    detail,
  }
}
