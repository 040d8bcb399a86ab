import { AppError, askRequest, type InputOf } from '@wanwu/contract'
import { newId, shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { auditReport } from '../report/audit-report.ts'
import { lockReport, type ReportRow } from '../report/lock-report.ts'
import { requireUnitOrOffice } from '../report/require-unit-or-office.ts'
import { possibleRequests } from './possible-requests.ts'
import { requestFacts } from './request-facts.ts'
import { wrongForRequest } from './wrong-for-request.ts'

type Asked = InputOf<typeof askRequest>

function badInput(path: string, zh: string, en: string): AppError {
  return new AppError('INVALID_INPUT', {
    message: { zh, en },
    next: { zh: '请改正后再提出。', en: 'Correct it and ask again.' },
    data: { issues: [{ path, reason: 'RULE' }] },
  })
}

/** An extension names a later day, a hand-over a unit; the others name neither. */
function checkWish(input: Asked, report: ReportRow, today: string): void {
  if ((input.kind === 'extension') !== (input.wantedDue !== null)) {
    throw badInput('wantedDue', '延期须写明延至哪一天。', 'An extension names the day wanted, others none.')
  }
  if (input.wantedDue !== null && (input.wantedDue <= report.dueOn || input.wantedDue < today)) {
    throw badInput(
      'wantedDue',
      `延期日须晚于现在的截止日${report.dueOn}，且不早于今天。`,
      `The day wanted must be later than ${report.dueOn} and not in the past.`,
    )
  }
  if ((input.kind === 'hand-over') !== (input.toUnitId !== null)) {
    throw badInput('toUnitId', '移交须写明移交给哪个单位。', 'A hand-over names the unit, others none.')
  }
}

async function requireOpenOther(client: SqlClient, report: ReportRow, toUnitId: string): Promise<void> {
  const { rows } = await client.query<{ state: string }>(
    'select state from report where period_id = $1 and unit_id = $2 and unit_id <> $3',
    [report.periodId, toUnitId, report.unitId],
  )
  const [other] = rows
  if (other && ['owed', 'returned'].includes(other.state)) return
  throw new AppError('WRONG_STATE', {
    message: other
      ? { zh: '对方单位本期已经报送，不能再接收事项。', en: 'The other unit has filed already.' }
      : { zh: '对方单位不在本期应报之列。', en: 'The other unit owes no report in this period.' },
    next: {
      zh: '请另选单位，或请统筹办先把该单位追加到本期。',
      en: 'Choose another unit, or have the office add it to the period first.',
    },
  })
}

/** 申请: the unit, or the office for a unit that asked another way, wants something that only a second person grants. */
export const askRequestCommand = defineCommand({
  endpoint: askRequest,
  async handler(context) {
    const { client, input, now, actor, policy } = context
    const report = await lockReport(context, input.reportId, 'report.read')
    await requireUnitOrOffice(policy, report.unitId)
    checkWish(input, report, shanghaiDay(now))
    const possible = possibleRequests(await requestFacts(client, report, now))
    if (!possible.includes(input.kind)) throw wrongForRequest(report)
    if (input.toUnitId !== null) await requireOpenOther(client, report, input.toUnitId)
    const open = await client.query(
      'select 1 from report_request where report_id = $1 and kind = $2 and decision is null',
      [report.id, input.kind],
    )
    if (open.rowCount !== 0) {
      throw new AppError('ALREADY_EXISTS', {
        message: { zh: '同样的申请还没有批复。', en: 'The same has been asked and not decided yet.' },
        next: { zh: '请等统筹办批复。', en: 'Wait for the office to decide.' },
      })
    }
    const requestId = newId()
    await client.query(
      `insert into report_request (id, report_id, kind, reason, wanted_due, to_unit_id, old_due, asked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        requestId,
        report.id,
        input.kind,
        input.reason,
        input.wantedDue,
        input.toUnitId,
        report.dueOn,
        actor.personId,
        now.toISOString(),
      ],
    )
    return { requestId }
  },
  audit: ({ client, input }) => {
    const { reportId, ...detail } = input
    return auditReport(client, reportId, detail)
  },
  emits: ({ input }, answer) => [
    { topic: 'reporting.request-asked', key: answer.requestId, payload: { ...input, ...answer } },
  ],
})
