import type { SqlClient } from '@wanwu/database'
import type { AuditNote } from '../../kernel/index.ts'

/** What the audit chain is told of an act on a unit's result. */
export async function auditResult(
  client: SqlClient,
  resultId: string,
  detail: Record<string, unknown> = {},
): Promise<AuditNote> {
  const { rows } = await client.query<{ region: string; label: string }>(
    `select appraisal.region_code as region, unit.name as label from appraisal_result as result
     join appraisal on appraisal.id = appraisal_id join unit on unit.id = unit_id where result.id = $1`,
    [resultId],
  )
  return {
    region: rows[0]?.region ?? '',
    subject: { kind: 'appraisal-result', id: resultId, label: rows[0]?.label ?? '' },
    detail,
  }
}
