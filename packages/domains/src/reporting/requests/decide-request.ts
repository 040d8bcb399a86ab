import { AppError, decideRequest } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { auditReport } from '../report/audit-report.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'
import { lockReport } from '../report/lock-report.ts'
import { grantRequest } from './grant-request.ts'
import { possibleRequests } from './possible-requests.ts'
import { readRequests } from './read-requests.ts'
import { requestFacts } from './request-facts.ts'
import { wrongForRequest } from './wrong-for-request.ts'

/** 批复申请: never by who asked; approval takes effect at once, refusal says why. */
export const decideRequestCommand = defineCommand({
  endpoint: decideRequest,
  async handler(context) {
    const { client, input, now, actor } = context
    const read = async () => (await readRequests(client, { requestId: input.requestId, limit: 1 }))[0]
    const seen = await read()
    if (!seen) throw noSuch('申请', 'request')
    const report = await lockReport(context, seen.reportId, 'report.manage')
    const asked = await client.query<{ askedBy: string; decided: boolean }>(
      `select asked_by as "askedBy", decision is not null as decided from report_request where id = $1 for update`,
      [seen.id],
    )
    const [request] = asked.rows
    if (request?.decided) throw changedMeanwhile({ ...(await read()) })
    if (request?.askedBy === actor.personId) {
      throw new AppError('FORBIDDEN', {
        message: { zh: '提出申请的人不能自己批复。', en: 'Who asks never decides.' },
        next: { zh: '请由统筹办其他人员批复。', en: 'Have a colleague of the office decide.' },
      })
    }
    if (input.decision === 'refused' && input.reason === '') {
      throw new AppError('INVALID_INPUT', {
        message: { zh: '不批准须写明理由。', en: 'A refusal says why.' },
        next: { zh: '请写明理由。', en: 'Write the reason.' },
        data: { issues: [{ path: 'reason', reason: 'RULE' }] },
      })
    }
    await client.query(
      `update report_request set decision = $2, decided_by = $3, decided_at = $4, decision_reason = $5 where id = $1`,
      [seen.id, input.decision, actor.personId, now.toISOString(), input.reason || null],
    )
    if (input.decision === 'approved') {
      const possible = possibleRequests(await requestFacts(client, report, now))
      if (!possible.includes(seen.kind)) throw wrongForRequest(report)
      await grantRequest(client, report, seen, { actor, at: now })
    }
    const decided = await read()
    if (!decided) throw noSuch('申请', 'request')
    return decided
  },
  audit: ({ client, input }, answer) => {
    const { kind, oldDue, wantedDue } = answer
    return auditReport(client, answer.reportId, {
      requestId: answer.id,
      kind,
      oldDue,
      wantedDue,
      decision: input.decision,
      reason: input.reason,
    })
  },
  emits: ({ input }, answer) => [
    {
      topic: 'reporting.request-decided',
      key: answer.id,
      payload: { requestId: answer.id, reportId: answer.reportId, decision: input.decision },
    },
  ],
})
