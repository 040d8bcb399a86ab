import { AppError, saveBreakdown } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { auditBreakdowns } from '../breakdown/audit-breakdown.ts'
import { storeMilestones } from '../breakdown/store-milestones.ts'
import { noSuch } from '../no-such.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'

interface Present {
  id: string
  revision: number
  state: string
}

/** 保存任务分解: the unit's own until it is handed in; what was accepted is returned before it changes. */
export const saveBreakdownCommand = defineCommand({
  endpoint: saveBreakdown,
  async handler({ client, input, actor, now, policy }) {
    const { planId, lineageId, unitId, fields } = input
    const duties = await client.query<{ region: string }>(
      `select duty.region_code as region from duty join task on task.id = duty.task_id
       where duty.current and duty.plan_id = $1 and duty.unit_id = $2 and task.lineage_id = $3
         and duty.unit_id in (select wanwu_units('report.read')) limit 1`,
      [planId, unitId, lineageId],
    )
    const [duty] = duties.rows
    if (!duty) throw noSuch('任务', 'duty of this unit')
    await policy.requireIn('report.file', { unit: unitId })
    const { rows } = await client.query<Present>(
      `select id, revision, state from breakdown where plan_id = $1 and lineage_id = $2 and unit_id = $3 for update`,
      [planId, lineageId, unitId],
    )
    const present = rows[0] ?? { id: newId(), revision: 0, state: 'draft' }
    if (present.revision !== input.revision) throw changedMeanwhile({ revision: present.revision })
    if (present.state === 'submitted' || present.state === 'accepted') {
      throw new AppError('WRONG_STATE', {
        message: { zh: '这项分解已报统筹办，不能直接修改。', en: 'This breakdown has been handed in.' },
        next: { zh: '如需调整，请统筹办退回。', en: 'Ask the office to return it.' },
      })
    }
    await client.query(
      `insert into breakdown (id, region_code, plan_id, lineage_id, unit_id, leader, person, steps, continuing, state,
         revision, edited_by, edited_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', 1, $10, $11)
       on conflict (plan_id, lineage_id, unit_id) do update set leader = excluded.leader, person = excluded.person,
         steps = excluded.steps, continuing = excluded.continuing, state = 'draft',
         revision = breakdown.revision + 1, edited_by = excluded.edited_by, edited_at = excluded.edited_at`,
      [
        present.id,
        duty.region,
        planId,
        lineageId,
        unitId,
        fields.leader,
        fields.person,
        fields.steps,
        fields.continuing,
        actor.personId,
        now.toISOString(),
      ],
    )
    await storeMilestones(client, present.id, fields.milestones)
    return { id: present.id, revision: present.revision + 1 }
  },
  audit: ({ client }, answer) => auditBreakdowns(client, [answer.id]),
})
