import { getOriginal } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReview } from '../review/audit-review.ts'
import { noSuchVersion, readVersion } from '../store/read-version.ts'

/** 取原文件: hands out the file as it was loaded, and records who looked. */
export const getOriginalCommand = defineCommand({
  endpoint: getOriginal,
  async handler({ client, input }) {
    const version = await readVersion(client, input.versionId, 'plan.read')
    const { rows } = await client.query<{ bytes: Uint8Array }>(
      'select bytes from source_file join plan_version on file_id = source_file.id where plan_version.id = $1',
      [version.id],
    )
    const [row] = rows
    if (!row) throw noSuchVersion()
    return { bytes: row.bytes, mediaType: 'application/octet-stream', fileName: version.fileName }
  },
  audit: (context) => auditReview(context),
})
