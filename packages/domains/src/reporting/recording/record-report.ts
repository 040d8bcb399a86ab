import { AppError, type InputOf, recordReport } from '@wanwu/contract'
import { newId, startOfDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand, insertRows } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, type ReportRow, requireState } from '../report/lock-report.ts'
import { moveReport } from '../report/move-report.ts'
import { readSummary } from '../report/read-summary.ts'
import { requireUnitOrOffice } from '../report/require-unit-or-office.ts'
import { copySubmitted } from './copy-submitted.ts'

type Recorded = InputOf<typeof recordReport>

/** The received time counts, so it lies between the first day the report covers and now. */
async function checkReceived(client: SqlClient, report: ReportRow, received: Date, now: Date): Promise<void> {
  const { rows } = await client.query<{ from: string }>(
    'select covers_from as from from report_period where id = $1',
    [report.periodId],
  )
  if (received <= now && received >= startOfDay(rows[0]?.from ?? '')) return
  throw new AppError('INVALID_INPUT', {
    message: {
      zh: '收到时间须在本期开始之后、现在之前。',
      en: 'It was received after the period began and before now.',
    },
    next: { zh: '请核对收文登记上的时间。', en: 'Check the time in the register of incoming documents.' },
    data: { issues: [{ path: 'receivedAt', reason: 'RULE' }] },
  })
}

/** Every entry belongs to a duty of this report, every value to an indicator owed with it, and the original was uploaded. */
async function checkReferences(client: SqlClient, report: ReportRow, input: Recorded): Promise<void> {
  const ids = input.entries.map(({ obligationId }) => obligationId)
  const valueIds = input.values.map(({ obligationId }) => obligationId)
  const { rows } = await client.query<{ duties: number; values: number; stored: boolean }>(
    `select (select count(*)::int from obligation where report_id = $1 and handed_to is null
             and id = any($2::uuid[])) as duties,
            (select count(*)::int from indicator_obligation where report_id = $1 and id = any($4::uuid[])) as values,
            exists (select from evidence_file where sha256 = $3) as stored`,
    [report.id, ids, input.original.sha256, valueIds],
  )
  if (rows[0]?.duties !== new Set(ids).size) throw noSuch('应报事项', 'duty in this report')
  if (rows[0]?.values !== new Set(valueIds).size) throw noSuch('应报指标', 'indicator owed in this report')
  if (!rows[0]?.stored) throw noSuch('原件', 'original')
}

/**
 * 代录: what came by office automation, mail or paper is filed as of when it came in. The office may record what no
 * one has handed in; the unit also what its leader signed on paper instead of here.
 */
export const recordReportCommand = defineCommand({
  endpoint: recordReport,
  async handler(context) {
    const { client, input, now, actor, policy } = context
    const report = await lockReport(context, input.reportId, 'report.read', input.revision)
    await requireUnitOrOffice(policy, report.unitId)
    const receivedAt = new Date(input.receivedAt)
    await checkReceived(client, report, receivedAt, now)
    const own = await policy.allows('report.file', { unit: report.unitId })
    requireState(report, own ? ['owed', 'returned', 'submitted'] : ['owed', 'returned'], receivedAt)
    await checkReferences(client, report, input)
    const submissionId = newId()
    const ordinal = report.submissions + 1
    await client.query(
      `insert into submission (id, report_id, ordinal, narrative, cutoff_on, via, received_at, leader_name, channel,
         original, original_name, submitted_by, submitted_at)
       values ($1, $2, $3, $4, $5, 'on-behalf', $6, $7, $8, $9, $10, $11, $12)`,
      [
        submissionId,
        report.id,
        ordinal,
        input.narrative || (await copiedNarrative(client, report)),
        input.cutoffOn,
        receivedAt.toISOString(),
        input.leaderName,
        input.channel,
        input.original.sha256,
        input.original.name,
        actor.personId,
        now.toISOString(),
      ],
    )
    await insertRows(
      client,
      'submission_entry',
      input.entries.flatMap(({ obligationId, content }) =>
        content.claim === null
          ? []
          : [{ submission_id: submissionId, obligation_id: obligationId, claim: content.claim, content }],
      ),
    )
    await insertRows(
      client,
      'submission_value',
      input.values.map(({ obligationId, content }) => ({
        submission_id: submissionId,
        obligation_id: obligationId,
        value: content.value,
        content,
      })),
    )
    if (report.state === 'submitted') await copySubmitted(client, report, submissionId)
    const { channel, leaderName } = input
    await moveReport(
      client,
      report,
      { state: 'signed', receivedAt: report.receivedAt ?? receivedAt, submitted: true },
      {
        kind: 'recorded',
        actor,
        at: now,
        detail: { submission: ordinal, channel, leaderName, receivedAt: receivedAt.toISOString() },
      },
    )
    return readSummary(client, report.id, now)
  },
  audit: ({ client, input }) => {
    const { reportId, entries, values, narrative: _, ...detail } = input
    return auditReport(client, reportId, { ...detail, entries: entries.length, values: values.length })
  },
  emits: ({ input, now }) => [
    {
      topic: 'reporting.report-filed',
      key: `${input.reportId}/${now.toISOString()}`,
      payload: { reportId: input.reportId },
    },
  ],
})

async function copiedNarrative(client: SqlClient, report: ReportRow): Promise<string> {
  if (report.state !== 'submitted') return ''
  const { rows } = await client.query<{ narrative: string }>(
    'select narrative from submission where report_id = $1 and ordinal = $2',
    [report.id, report.submissions],
  )
  return rows[0]?.narrative ?? ''
}
