import { getRecordFile } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister } from '../store/find-register.ts'
import { noSuchRecord } from '../store/lock-record.ts'
import { readFileBytes } from '../store/read-file-bytes.ts'
import { readRecord } from '../store/read-record.ts'

/** A file of a record, where the caller sees the record and the field. */
export const getRecordFileQuery = defineQuery({
  endpoint: getRecordFile,
  async handler({ client, input, actor }) {
    const register = await findRegister(client, input.register)
    const { files } = await readRecord(client, actor, register, input.id)
    const file = files.find(({ id }) => id === input.file)
    if (!file) throw noSuchRecord()
    return {
      bytes: await readFileBytes(client, input.file),
      mediaType: file.kind,
      fileName: file.name,
    }
  },
})
