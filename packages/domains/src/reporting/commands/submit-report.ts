import { AppError, submitReport } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand, insertRows } from '../../kernel/index.ts'
import { handInValues, requireValues } from '../indicators/hand-in-values.ts'
import { auditReport } from '../report/audit-report.ts'
import { findReportGaps } from '../report/find-report-gaps.ts'
import { findWaiting } from '../report/find-waiting.ts'
import { freezeRecords } from '../report/freeze-records.ts'
import { lockReport, requireState } from '../report/lock-report.ts'
import { moveReport } from '../report/move-report.ts'
import { type DraftEntry, readDrafts } from '../report/read-drafts.ts'
import { readSummary } from '../report/read-summary.ts'

async function requireComplete(
  client: SqlClient,
  reportId: string,
  drafts: ReadonlyMap<string, DraftEntry>,
): Promise<void> {
  const gaps = await findReportGaps(client, reportId, drafts)
  if (gaps.length > 0) {
    throw new AppError('INCOMPLETE', {
      message: {
        zh: `还有${gaps.length}项没有写完：第${gaps.map(({ no }) => no).join('、')}项。`,
        en: `${gaps.length} duties are not complete: no. ${gaps.map(({ no }) => no).join(', ')}.`,
      },
      next: { zh: '请补写后再送签。', en: 'Complete them, then hand the report in.' },
      data: { gaps },
    })
  }
  const waiting = await findWaiting(client, reportId)
  if (waiting.length === 0) return
  const names = [...new Set(waiting.map(({ unitName }) => unitName))]
  throw new AppError('INCOMPLETE', {
    message: {
      zh: `由您汇总的事项还在等${names.join('、')}报送。`,
      en: `What you consolidate still waits for ${names.join(', ')}.`,
    },
    next: {
      zh: '请催其报送；确不需等的，请统筹办豁免该单位本期报送。',
      en: 'Remind them, or have the office waive their part.',
    },
    data: { waiting },
  })
}

/** 送签: what is written becomes a submission that never changes, and goes to the leader. */
export const submitReportCommand = defineCommand({
  endpoint: submitReport,
  async handler(context) {
    const { client, input, now, actor } = context
    const report = await lockReport(context, input.reportId, 'report.file', input.revision)
    requireState(report, ['owed', 'returned'], now)
    const drafts = await readDrafts(client, report.id)
    await requireComplete(client, report.id, drafts)
    await requireValues(client, report.id)
    const { rows } = await client.query<{ narrative: string }>(
      'select narrative from report_draft where report_id = $1',
      [report.id],
    )
    const submissionId = newId()
    const ordinal = report.submissions + 1
    await client.query(
      `insert into submission (id, report_id, ordinal, narrative, cutoff_on, via, submitted_by, submitted_at)
       values ($1, $2, $3, $4, $5, 'web', $6, $7)`,
      [
        submissionId,
        report.id,
        ordinal,
        rows[0]?.narrative ?? '',
        input.cutoffOn,
        actor.personId,
        now.toISOString(),
      ],
    )
    await insertRows(
      client,
      'submission_entry',
      [...drafts.values()].flatMap(({ obligationId, content }) =>
        content.claim === null
          ? []
          : [{ submission_id: submissionId, obligation_id: obligationId, claim: content.claim, content }],
      ),
    )
    await handInValues(client, report.id, submissionId)
    await freezeRecords(client, report.id, submissionId)
    await moveReport(
      client,
      report,
      { state: 'submitted', submitted: true },
      { kind: 'submitted', actor, at: now, detail: { submission: ordinal } },
    )
    return readSummary(client, report.id, now)
  },
  audit: ({ client, input }) => auditReport(client, input.reportId, { cutoffOn: input.cutoffOn }),
  emits: ({ input, now }) => [
    {
      topic: 'reporting.report-submitted',
      key: `${input.reportId}/${now.toISOString()}`,
      payload: { reportId: input.reportId },
    },
  ],
})
