import type { SqlClient } from '@wanwu/database'
import type { AuditNote } from '../../../kernel/index.ts'
import { readCircular } from './read-circular.ts'

/** What the audit chain is told of an act on a paper. */
export async function auditCircular(
  client: SqlClient,
  circularId: string,
  detail: Record<string, unknown> = {},
): Promise<AuditNote> {
  const { regionCode, fields } = await readCircular(client, circularId)
  return { region: regionCode, subject: { kind: 'circular', id: circularId, label: fields.title }, detail }
}
