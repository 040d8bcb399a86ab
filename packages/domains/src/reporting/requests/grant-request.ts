import type { ReportRequest, ReportState } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Actor } from '../../kernel/index.ts'
import { addAct, type NewAct } from '../report/add-act.ts'
import type { ReportRow } from '../report/lock-report.ts'
import { moveReport } from '../report/move-report.ts'
import { handOver } from './hand-over.ts'

/** What a reopening leads to: what was filed is with the unit again, what was not stays owed. */
function reopened(report: ReportRow): ReportState {
  if (report.state === 'accepted' || report.state === 'signed') return 'returned'
  if (report.state === 'waived') return report.receivedAt === null ? 'owed' : 'returned'
  return report.state
}

/** Lets an approved request take effect on its report, each effect an act on record. */
export async function grantRequest(
  client: SqlClient,
  report: ReportRow,
  request: ReportRequest,
  by: { actor: Actor; at: Date },
): Promise<void> {
  const act = (kind: NewAct['kind'], detail: Record<string, unknown> = {}): NewAct => ({
    ...by,
    kind,
    reason: request.reason,
    detail: { requestId: request.id, askedBy: request.askedBy, ...detail },
  })
  if (request.kind === 'waiver') {
    await moveReport(client, report, { state: 'waived' }, act('waived'))
  } else if (request.kind === 'reopening') {
    await moveReport(client, report, { state: reopened(report) }, act('reopened'))
  } else if (request.kind === 'hand-over') {
    await handOver(client, report, request.toUnit?.id ?? '', act)
  } else {
    await client.query('update report set due_on = $2, revision = revision + 1 where id = $1', [
      report.id,
      request.wantedDue,
    ])
    await addAct(client, report.id, act('extended', { from: report.dueOn, to: request.wantedDue }))
  }
}
