import { AppError, completeMilestone } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { auditBreakdowns } from '../breakdown/audit-breakdown.ts'
import { noSuch } from '../no-such.ts'

/** 登记节点完成: the day it was done, said by the unit, once; when it was said is kept beside it. */
export const completeMilestoneCommand = defineCommand({
  endpoint: completeMilestone,
  async handler({ client, input, actor, now, policy }) {
    const { rows } = await client.query<{ id: string; unitId: string; doneOn: string | null; state: string }>(
      `select milestone.id, breakdown.unit_id as "unitId", done_on as "doneOn", breakdown.state
       from milestone join breakdown on breakdown.id = breakdown_id
       where breakdown_id = $1 and ordinal = $2 and breakdown.unit_id in (select wanwu_units('report.read'))
       for update of milestone`,
      [input.breakdownId, input.ordinal],
    )
    const [milestone] = rows
    if (!milestone) throw noSuch('节点', 'milestone')
    await policy.requireIn('report.file', { unit: milestone.unitId })
    if (milestone.state !== 'accepted' || milestone.doneOn !== null) {
      throw new AppError('WRONG_STATE', {
        message: {
          zh: '只有已审定、尚未完成的节点可以登记完成。',
          en: 'Only accepted, open milestones can be done.',
        },
        next: { zh: '请刷新页面查看。', en: 'Reload to see where it stands.' },
      })
    }
    if (input.doneOn > shanghaiDay(now)) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '完成日期还没有到。', en: 'The day it was done is still to come.' },
        next: { zh: '请填今天或更早的日期。', en: 'Give today or an earlier day.' },
      })
    }
    await client.query('update milestone set done_on = $2, done_by = $3, done_at = $4 where id = $1', [
      milestone.id,
      input.doneOn,
      actor.personId,
      now.toISOString(),
    ])
    return { done: true as const }
  },
  audit: ({ client, input }) =>
    auditBreakdowns(client, [input.breakdownId], { ordinal: input.ordinal, doneOn: input.doneOn }),
})
