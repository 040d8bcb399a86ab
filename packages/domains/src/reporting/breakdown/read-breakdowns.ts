import type { Breakdown, Milestone } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

type Row = Omit<Breakdown, 'unit' | 'can' | 'editedAt' | 'role'> & {
  unitId: string
  unitName: string
  roles: Breakdown['role'][]
  editedAt: Date | null
  edit: boolean
  decide: boolean
  milestones: Milestone[]
}

/**
 * The duties of units in plans in force, each with how the unit breaks it down. What is still a draft is shown to
 * the unit itself alone; to others it is as if nothing were written.
 */
export async function readBreakdowns(
  client: SqlClient,
  where: { planId?: string | undefined; unitId?: string | undefined },
): Promise<Breakdown[]> {
  const { rows } = await client.query<Row>(
    `with part as (
       select duty.plan_id, duty.unit_id, task.lineage_id, array_agg(distinct duty.role) as roles,
              min(task.id::text)::uuid as task_id
       from duty join task on task.id = duty.task_id
       where duty.current and task.state = 'open' and duty.unit_id in (select wanwu_units('report.read'))
         and ($1::uuid is null or duty.plan_id = $1) and ($2::uuid is null or duty.unit_id = $2)
       group by duty.plan_id, duty.unit_id, task.lineage_id),
     own as materialized (select wanwu_units('report.file') as id),
     mine as materialized (select wanwu_units('report.review') as id)
     select breakdown.id, part.plan_id as "planId", plan.title as "planTitle", part.lineage_id as "lineageId",
            unit.id as "unitId", unit.name as "unitName", roles, breakdown.reason,
            coalesce(leader, '') as leader, coalesce(person, '') as person, coalesce(steps, '') as steps,
            coalesce(continuing, '') as continuing, coalesce(breakdown.state, 'none') as state,
            coalesce(breakdown.revision, 0) as revision, edited_at as "editedAt",
            jsonb_build_object('id', task.id, 'no', task.no, 'title', task.title, 'text', task.body,
              'endOn', task.end_on, 'ongoing', task.ongoing, 'scheduleLabel', task.schedule_label) as task,
            coalesce((select jsonb_agg(jsonb_build_object('name', milestone.name, 'dueOn', due_on, 'doneOn', done_on)
              order by milestone.ordinal) from milestone where breakdown_id = breakdown.id), '[]') as milestones,
            unit.id in (select id from own) as edit, unit.id in (select id from mine) as decide
     from part join plan on plan.id = part.plan_id join task on task.id = part.task_id
     join unit on unit.id = part.unit_id
     left join breakdown on breakdown.plan_id = part.plan_id and breakdown.unit_id = part.unit_id
       and breakdown.lineage_id = part.lineage_id
       and (breakdown.state <> 'draft' or part.unit_id in (select id from own))
     order by plan.created_at, unit.sort_key, unit.id, task.ordinal`,
    [where.planId ?? null, where.unitId ?? null],
  )
  return rows.map(({ unitId, unitName, roles, editedAt, edit, decide, ...row }) => ({
    ...row,
    unit: { id: unitId, name: unitName },
    role: roles.includes('lead') ? 'lead' : roles.includes('responsible') ? 'responsible' : 'support',
    editedAt: editedAt?.toISOString() ?? null,
    can: { edit, decide: decide && row.state === 'submitted' },
  }))
}
