import { getOriginal } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReview } from '../review/audit-review.ts'
import { noSuchVersion, readShownVersion } from '../store/read-version.ts'

/** 取原文件: hands out the file as it was loaded, and records who looked, and of what class it is. */
export const getOriginalCommand = defineCommand({
  endpoint: getOriginal,
  async handler({ client, input }) {
    const version = await readShownVersion(client, input.versionId)
    const { rows } = await client.query<{ bytes: Uint8Array }>(
      'select bytes from source_file join plan_version on file_id = source_file.id where plan_version.id = $1',
      [version.id],
    )
    const [row] = rows
    if (!row) throw noSuchVersion()
    return { bytes: row.bytes, mediaType: 'application/octet-stream', fileName: version.fileName }
  },
  async audit(context) {
    const { class: documentClass } = await readShownVersion(context.client, context.input.versionId)
    return auditReview(context, { class: documentClass })
  },
})
