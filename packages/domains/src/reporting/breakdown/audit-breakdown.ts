import type { SqlClient } from '@wanwu/database'
import type { AuditNote } from '../../kernel/index.ts'

/** What the audit chain is told of acts on breakdowns: the chain of the plan's region, the first one named. */
export async function auditBreakdowns(
  client: SqlClient,
  ids: readonly string[],
  detail: Record<string, unknown> = {},
): Promise<AuditNote> {
  const { rows } = await client.query<{ region: string; label: string }>(
    `select breakdown.region_code as region, unit.name as label
     from breakdown join unit on unit.id = unit_id where breakdown.id = $1`,
    [ids[0]],
  )
  return {
    region: rows[0]?.region ?? '',
    subject: { kind: 'breakdown', id: ids[0] ?? '', label: rows[0]?.label ?? '' },
    detail: { ...detail, ids },
  }
}
