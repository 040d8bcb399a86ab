import { withdrawReport } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { moveReport } from '../report/move-report.ts'
import { readSummary } from '../report/read-summary.ts'

/**
 * 撤回: the unit, or its leader instead of signing, takes the report back before the office decides. What had
 * been filed counts as received only when it is filed again.
 */
export const withdrawReportCommand = defineCommand({
  endpoint: withdrawReport,
  async handler(context) {
    const { client, input, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.file', input.revision)
    requireState(report, ['submitted', 'signed'], now)
    await moveReport(
      client,
      report,
      { state: 'owed', receivedAt: null },
      { kind: 'withdrawn', actor, at: now, reason: input.reason },
    )
    return readSummary(client, report.id, now)
  },
  audit: ({ client, input }) => auditReport(client, input.reportId, { reason: input.reason }),
})
