import type { RecordFile, RegisterDeclaration } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { fieldOf, type RecordRow } from '@wanwu/register'

/** 附件 of a record, as far as the caller sees the fields they hang on. */
export async function readFiles(
  client: SqlClient,
  declaration: RegisterDeclaration,
  row: Pick<RecordRow, 'id' | 'seesSensitive' | 'seesPersonal'>,
): Promise<RecordFile[]> {
  const { rows } = await client.query<Omit<RecordFile, 'addedAt'> & { addedAt: Date }>(
    `select record_file.id, field, record_file.name, media_type as kind, size, coalesce(person.name, '') as "addedBy",
       added_at as "addedAt"
     from record_file join evidence_file using (sha256) left join person on person.id = added_by
     where register = $1 and record_id = $2 and removed_at is null order by added_at, record_file.id`,
    [declaration.key, row.id],
  )
  const sees = { public: true, internal: true, sensitive: row.seesSensitive, personal: row.seesPersonal }
  return rows
    .filter(({ field }) => sees[fieldOf(declaration, field).class])
    .map(({ addedAt, ...file }) => ({ ...file, addedAt: addedAt.toISOString() }))
}
