import { AppError } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { type RecordRow, selectOne, tableOf } from '@wanwu/register'
import { readRecords } from './as-exact.ts'
import type { Register } from './find-register.ts'
import { fullSight } from './sight-of.ts'

/** The error for a record that is not there, or not for the actor to know of. */
export function noSuchRecord(): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: '没有这条记录，或您不能查看。', en: 'There is no such record, or not for you.' },
    next: { zh: '请回到列表重新选择。', en: 'Go back to the list and choose again.' },
  })
}

/** A record with all its values, for rules; nothing of it may be shown without asking who looks. */
export async function readWhole(
  client: SqlClient,
  { declaration, schema }: Register,
  id: string,
): Promise<RecordRow> {
  const sight = fullSight(schema)
  const { rows } = await readRecords<RecordRow>(client, declaration, sight, selectOne(declaration, sight, id))
  if (!rows[0]) throw noSuchRecord()
  return rows[0]
}

/**
 * Locks a record for the rest of the unit of work and reads it whole.
 *
 * @param revision what the caller saw; @throws AppError CONFLICT when somebody changed it since, NOT_FOUND outside of
 * the actor's reach
 */
export async function lockRecord(
  client: SqlClient,
  register: Register,
  id: string,
  revision: number,
): Promise<RecordRow> {
  await client.query(
    `select id from ${tableOf(register.schema, register.declaration.key)} where id = $1 for update`,
    [id],
  )
  const row = await readWhole(client, register, id)
  if (row.revision === revision) return row
  throw new AppError('CONFLICT', {
    message: {
      zh: '其他人已修改过这条记录，您的修改没有保存。',
      en: 'Somebody else changed this record; your change was not stored.',
    },
    next: { zh: '请查看最新内容后再修改。', en: 'Look at the present state and change it again.' },
    data: { revision: row.revision },
  })
}
