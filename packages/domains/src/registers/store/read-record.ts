import type { RecordAct, RecordFile, RegisterRecord } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { type RecordRow, selectOne } from '@wanwu/register'
import type { Actor } from '../../kernel/index.ts'
import { readRecords } from './as-exact.ts'
import type { EquippedRegister } from './find-register.ts'
import { noSuchRecord } from './lock-record.ts'
import { presentRecords } from './present-records.ts'
import { readActs } from './read-acts.ts'
import { readFiles } from './read-files.ts'
import { sightOf } from './sight-of.ts'

/** A record with its history and its files, as far as somebody may see them. */
export interface SeenRecord {
  row: RecordRow
  record: RegisterRecord
  acts: RecordAct[]
  files: RecordFile[]
}

/** Reads a record as the actor sees it. @throws AppError NOT_FOUND outside of their reach */
export async function readRecord(
  client: SqlClient,
  actor: Actor,
  register: EquippedRegister,
  id: string,
): Promise<SeenRecord> {
  const { declaration, vocabularies } = register
  const sight = await sightOf(client, actor, register)
  const { rows } = await readRecords<RecordRow>(client, declaration, sight, selectOne(declaration, sight, id))
  const row = rows[0]
  const [record] = row ? await presentRecords(client, declaration, vocabularies, [row]) : []
  if (!row || !record) throw noSuchRecord()
  return {
    row,
    record,
    acts: await readActs(client, declaration, row),
    files: await readFiles(client, declaration, row),
  }
}
