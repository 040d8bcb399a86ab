import { signReport } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { moveReport } from '../report/move-report.ts'
import { readSummary } from '../report/read-summary.ts'

/** 签发: the leader signs the report off; with that it is filed, and the time counts. */
export const signReportCommand = defineCommand({
  endpoint: signReport,
  async handler(context) {
    const { client, input, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.sign', input.revision)
    requireState(report, ['submitted'], now)
    await moveReport(
      client,
      report,
      { state: 'signed', receivedAt: report.receivedAt ?? now },
      { kind: 'signed', actor, at: now, detail: { submission: report.submissions } },
    )
    return readSummary(client, report.id, now)
  },
  audit: ({ client, input }) => auditReport(client, input.reportId),
  emits: ({ input, now }) => [
    {
      topic: 'reporting.report-filed',
      key: `${input.reportId}/${now.toISOString()}`,
      payload: { reportId: input.reportId },
    },
  ],
})
