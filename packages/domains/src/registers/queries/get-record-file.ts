import { getRecordFile } from '@wanwu/contract'
import { type RecordRow, selectOne } from '@wanwu/register'
import { defineQuery } from '../../kernel/index.ts'
import { readRecords } from '../store/as-exact.ts'
import { findRegister } from '../store/find-register.ts'
import { noSuchRecord } from '../store/lock-record.ts'
import { readFiles } from '../store/read-files.ts'
import { sightOf } from '../store/sight-of.ts'

/** A file of a record, where the caller sees the record and the field. */
export const getRecordFileQuery = defineQuery({
  endpoint: getRecordFile,
  async handler({ client, input, actor }) {
    const register = await findRegister(client, input.register)
    const sight = await sightOf(client, actor, register)
    const { rows } = await readRecords<RecordRow>(
      client,
      register.declaration,
      sight,
      selectOne(register.declaration, sight, input.id),
    )
    if (!rows[0]) throw noSuchRecord()
    const file = (await readFiles(client, register.declaration, rows[0])).find(({ id }) => id === input.file)
    if (!file) throw noSuchRecord()
    const found = await client.query<{ bytes: Uint8Array }>(
      'select bytes from evidence_file join record_file using (sha256) where record_file.id = $1',
      [input.file],
    )
    if (!found.rows[0]) throw new Error('The bytes of a file are not there')
    return { bytes: found.rows[0].bytes, mediaType: file.kind, fileName: file.name }
  },
})
