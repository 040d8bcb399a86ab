import { getCircularFile } from '@wanwu/contract'
import { defineQuery } from '../../../kernel/index.ts'
import { noSuch } from '../../no-such.ts'
import { readCircular } from '../store/read-circular.ts'
import { readableUnits } from '../store/readable-units.ts'

interface FileRow {
  name: string
  unitId: string | null
  bytes: Uint8Array
}

/** 一个版本: the file as it was uploaded, or kept when the paper was issued. */
export const getCircularFileQuery = defineQuery({
  endpoint: getCircularFile,
  async handler({ client, input }) {
    const row = await readCircular(client, input.circularId)
    const { rows } = await client.query<FileRow>(
      `select name, unit_id as "unitId", bytes from circular_file join evidence_file using (sha256)
       where circular_file.id = $1 and circular_id = $2`,
      [input.fileId, row.id],
    )
    const [file] = rows
    if (!file) throw noSuch('文件', 'file')
    if (row.kind === 'letters' && !row.manage) {
      const units = await readableUnits(client)
      if (file.unitId === null || !units.has(file.unitId)) throw noSuch('文件', 'file')
    }
    return { bytes: file.bytes, mediaType: 'application/octet-stream', fileName: file.name }
  },
})
