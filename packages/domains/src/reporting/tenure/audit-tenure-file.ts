import type { SqlClient } from '@wanwu/database'
import type { AuditNote } from '../../kernel/index.ts'
import { readTenureFile } from './read-tenure-file.ts'

/** What the audit chain is told of an act on a tenure file: its unit and days, never the leader's name. */
export async function auditTenureFile(
  client: SqlClient,
  fileId: string,
  detail: Record<string, unknown> = {},
): Promise<AuditNote> {
  const { regionCode, content } = await readTenureFile(client, fileId)
  return {
    region: regionCode,
    subject: { kind: 'tenure-file', id: fileId, label: content.unit.name },
    detail: { from: content.from, to: content.to, ...detail },
  }
}
