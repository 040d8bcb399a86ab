import { AppError, decideBreakdowns } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditBreakdowns } from '../breakdown/audit-breakdown.ts'
import { noSuch } from '../no-such.ts'

/** 审定或退回任务分解: milestones count for lights once they are accepted. */
export const decideBreakdownsCommand = defineCommand({
  endpoint: decideBreakdowns,
  async handler({ client, input, actor, now }) {
    const { rows } = await client.query<{ state: string }>(
      `select state from breakdown where id = any($1::uuid[]) and unit_id in (select wanwu_units('report.review'))
       for update`,
      [input.ids],
    )
    if (rows.length < new Set(input.ids).size) throw noSuch('任务分解', 'breakdown')
    const allowed = input.decision === 'returned' ? ['submitted', 'accepted'] : ['submitted']
    if (rows.some((row) => !allowed.includes(row.state))) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '其中有未报或已办理的分解。', en: 'Some of these are not waiting for a decision.' },
        next: { zh: '请刷新页面后再选。', en: 'Reload and choose again.' },
      })
    }
    await client.query(
      `update breakdown set state = $2, reason = $3, decided_by = $4, decided_at = $5, revision = revision + 1
       where id = any($1::uuid[])`,
      [input.ids, input.decision, input.reason, actor.personId, now.toISOString()],
    )
    return { decided: rows.length }
  },
  audit: ({ client, input }) =>
    auditBreakdowns(client, input.ids, { decision: input.decision, reason: input.reason }),
})
