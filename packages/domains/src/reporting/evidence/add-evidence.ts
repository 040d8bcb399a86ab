import { AppError, addEvidence, evidenceKinds, evidenceLimits } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { inspectFile } from './inspect-file.ts'
import { readEvidence } from './read-evidence.ts'
import { sizeOfEvidence } from './size-of-evidence.ts'

async function requireDuty(client: SqlClient, reportId: string, obligationId: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from obligation where id = $1 and report_id = $2', [
    obligationId,
    reportId,
  ])
  if (rowCount === 0) throw noSuch('应报事项', 'duty in this report')
}

async function requireRoom(client: SqlClient, reportId: string): Promise<void> {
  const used = await sizeOfEvidence(client, reportId)
  if (used <= evidenceLimits.report) return
  throw new AppError('TOO_LARGE', {
    message: {
      zh: '这份报送的佐证合起来超过200 MB，这个文件没有保存。',
      en: 'The evidence of this report would come to more than 200 MB; the file was not stored.',
    },
    next: {
      zh: '请撤下不需要的，或压缩图片后再添加。',
      en: 'Take away what is not needed, or make pictures smaller.',
    },
    data: { limit: evidenceLimits.report },
  })
}

/**
 * 添加佐证: the file is kept once by its content; the same file beside the same duty a second time changes
 * nothing.
 */
export const addEvidenceCommand = defineCommand({
  endpoint: addEvidence,
  prepare: ({ file, input }) => inspectFile(file, input.fileName),
  async handler(context, { kind, sha256 }) {
    const { client, input, file, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    const obligationId = input.obligationId ?? null
    if (obligationId) await requireDuty(client, report.id, obligationId)
    await client.query(
      `insert into evidence_file (sha256, media_type, size, bytes, stored_at) values ($1, $2, $3, $4, $5)
       on conflict (sha256) do nothing`,
      [sha256, evidenceKinds[kind].mediaType, file.byteLength, Buffer.from(file), now.toISOString()],
    )
    const known = await client.query<{ id: string }>(
      `select id from evidence where report_id = $1 and obligation_id is not distinct from $2::uuid and sha256 = $3
       and removed_at is null`,
      [report.id, obligationId, sha256],
    )
    const id = known.rows[0]?.id ?? newId()
    if (!known.rows[0]) {
      await client.query(
        `insert into evidence (id, report_id, obligation_id, unit_id, sha256, name, added_by, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          id,
          report.id,
          obligationId,
          report.unitId,
          sha256,
          input.fileName,
          actor.personId,
          now.toISOString(),
        ],
      )
    }
    await requireRoom(client, report.id)
    const added = (await readEvidence(client, report.id, { own: true, acts: [] })).find(
      (one) => one.id === id,
    )
    if (!added) throw new Error('Evidence that was just added is not there')
    return added
  },
  audit: ({ client, input }, answer, { sha256 }) =>
    auditReport(client, input.reportId, {
      evidenceId: answer.id,
      name: answer.name,
      size: answer.size,
      sha256,
    }),
})
