import { acceptReports } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { moveReport } from '../report/move-report.ts'
import { readSummaries } from '../report/read-summaries.ts'

/** 审定: the office takes reports as they are; from now on they are locked. */
export const acceptReportsCommand = defineCommand({
  endpoint: acceptReports,
  async handler(context) {
    const { client, input, now, actor } = context
    for (const { reportId, revision } of input.reports) {
      const report = await lockReport(context, reportId, 'report.review', revision)
      requireState({ ...report, reopened: true }, ['signed'], now)
      await moveReport(client, report, { state: 'accepted' }, { kind: 'accepted', actor, at: now })
    }
    const reportIds = input.reports.map(({ reportId }) => reportId)
    return { reports: await readSummaries(client, { reportIds }, now) }
  },
  audit: ({ client, input }) =>
    auditReport(client, input.reports[0]?.reportId ?? '', {
      reports: input.reports.map(({ reportId }) => reportId),
    }),
  emits: ({ input }) =>
    input.reports.map(({ reportId, revision }) => ({
      topic: 'reporting.report-accepted',
      key: `${reportId}/${revision}`,
      payload: { reportId },
    })),
})
