import type { SqlClient } from '@wanwu/database'
import { tableOf } from '@wanwu/register'
import type { AuditNote } from '../../kernel/index.ts'
import { schemaOf } from './find-register.ts'

/** What the audit chain is told of an act on a record: the chain of its region; values are not copied there. */
export async function auditRecord(
  client: SqlClient,
  { register, id }: { register: string; id: string },
  detail: Record<string, unknown>,
): Promise<AuditNote> {
  const { rows } = await client.query<{ region: string }>(
    `select region_code as region from ${tableOf(schemaOf(register), register)} where id = $1`,
    [id],
  )
  return {
    region: rows[0]?.region ?? '',
    subject: { kind: 'record', id, label: register },
    detail: { register, ...detail },
  }
}
