import { returnReports } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { addAct } from '../report/add-act.ts'
import { auditReport } from '../report/audit-report.ts'
import { isLocked, lockReport, requireState } from '../report/lock-report.ts'
import { moveReport } from '../report/move-report.ts'
import { readSummaries } from '../report/read-summaries.ts'

/** 退回: with a reason, field by field where one report is returned, or one reason for many. */
export const returnReportsCommand = defineCommand({
  endpoint: returnReports,
  async handler(context) {
    const { client, input, now, actor } = context
    for (const [index, { reportId, revision }] of input.reports.entries()) {
      const report = await lockReport(context, reportId, 'report.review', revision)
      requireState({ ...report, reopened: true }, ['signed'], now)
      const fields = index === 0 ? input.fields : []
      await moveReport(
        client,
        report,
        { state: 'returned' },
        { kind: 'returned', actor, at: now, reason: input.reason, detail: { fields } },
      )
      // What is returned after its last day could not be corrected otherwise.
      if (isLocked(report, now)) {
        await addAct(client, report.id, { kind: 'reopened', actor, at: now, reason: input.reason })
      }
    }
    const reportIds = input.reports.map(({ reportId }) => reportId)
    return { reports: await readSummaries(client, { reportIds }, now) }
  },
  audit: ({ client, input }) =>
    auditReport(client, input.reports[0]?.reportId ?? '', {
      reason: input.reason,
      reports: input.reports.map(({ reportId }) => reportId),
    }),
  emits: ({ input }) =>
    input.reports.map(({ reportId, revision }) => ({
      topic: 'reporting.report-returned',
      key: `${reportId}/${revision}`,
      payload: { reportId, reason: input.reason },
    })),
})
