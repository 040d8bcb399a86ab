import { getTenureFile, type TenureUse } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { hashContent } from './hash-content.ts'
import { readTenureFile } from './read-tenure-file.ts'

/** One tenure file; its hash is worked out anew each time it is read. */
export const getTenureFileQuery = defineQuery({
  endpoint: getTenureFile,
  async handler({ client, input, policy }) {
    const file = await readTenureFile(client, input.fileId)
    const { rows } = await client.query<Omit<TenureUse, 'recordedAt'> & { recordedAt: Date }>(
      `select id, asked_by as "askedBy", letter_number as "letterNumber", purpose, used_on as "usedOn", how,
              recorded_name as "recordedBy", recorded_at as "recordedAt"
       from tenure_use where file_id = $1 order by used_on, recorded_at`,
      [file.id],
    )
    const compiles = await policy.allows('tenure.compile', { unit: file.unitId })
    return {
      id: file.id,
      content: file.content,
      sha256: file.sha256,
      intact: hashContent(file.content) === file.sha256,
      handedAt: file.handedAt?.toISOString() ?? null,
      uses: rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() })),
      can: { hand: compiles && file.handedAt === null, record: compiles },
    }
  },
})
