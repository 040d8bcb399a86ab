import type { SqlClient } from '@wanwu/database'
import type { AuditNote } from '../../kernel/index.ts'
import { noSuchVersion } from '../store/read-version.ts'

/** What the audit chain is told of an act on a print: the chain of the plan's region. */
export async function auditReview(
  { client, input }: { client: SqlClient; input: { versionId: string } },
  detail: Record<string, unknown> = {},
): Promise<AuditNote> {
  const { rows } = await client.query<{ region: string; title: string; ordinal: number }>(
    `select version.region_code as region, plan.title, version.ordinal
     from plan_version as version join plan on plan.id = version.plan_id where version.id::text = $1`,
    [input.versionId],
  )
  const [row] = rows
  if (!row) throw noSuchVersion()
  return {
    region: row.region,
    subject: { kind: 'plan-version', id: input.versionId, label: `${row.title}（第${row.ordinal}版）` },
    detail,
  }
}
