import { removeEvidence } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { reportOfEvidence } from './find-evidence.ts'

/** 撤下佐证: it stands beside the duty no longer; the file, and what was filed with it, stay. */
export const removeEvidenceCommand = defineCommand({
  endpoint: removeEvidence,
  async handler(context) {
    const { client, input, now } = context
    const { reportId } = await reportOfEvidence(client, input.evidenceId)
    const report = await lockReport(context, reportId, 'report.file')
    requireState(report, ['owed', 'returned'], now)
    const { rowCount } = await client.query(
      'update evidence set removed_at = $2 where id = $1 and removed_at is null',
      [input.evidenceId, now.toISOString()],
    )
    if (rowCount === 0) throw noSuch('佐证', 'piece of evidence')
    return { done: true as const }
  },
  async audit({ client, input }) {
    const { reportId } = await reportOfEvidence(client, input.evidenceId)
    return auditReport(client, reportId, { evidenceId: input.evidenceId })
  },
})
