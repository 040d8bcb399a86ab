import type { TenureRow } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** The print of each plan that was in force when a day ended. */
const inForceThen = `print as (
  select distinct on (plan_id) id, plan_id from plan_version
  where activated_at < ($2::date + 1)::timestamp at time zone 'Asia/Shanghai'
  order by plan_id, activated_at desc)`

interface DutyRow {
  id: string
  taskId: string
  current: boolean
  plan: string
  planId: string
  no: string
  title: string
  role: string
  deadline: string | null
}

/** Duties that the plans in force on a day gave to a unit. */
export async function readDutiesThen(client: SqlClient, unitId: string, day: string): Promise<TenureRow[]> {
  const { rows } = await client.query<DutyRow>(
    `with ${inForceThen}
     select duty.id, task.id as "taskId", task.current, plan.title as plan, plan.id as "planId", concat_ws(' ', task.no, measure.no) as no,
            coalesce(left(measure.body, 60), task.title, left(task.body, 60)) as title, duty.role,
            coalesce(task.end_on::text, task.schedule_label) as deadline
     from duty join print on print.id = duty.version_id join task on task.id = duty.task_id
     left join measure on measure.id = duty.measure_id
     join plan on plan.id = print.plan_id
     where duty.unit_id = $1 order by plan.created_at, task.ordinal, measure.ordinal nulls first, duty.ordinal`,
    [unitId, day],
  )
  return rows.map(({ id, taskId, current, planId, plan, no, title, role, deadline }) => ({
    id,
    // A task of an earlier print is not in the ledger any more; its plan shows its prints.
    href: current ? `/ledger?open=${taskId}` : `/plans/${planId}`,
    cells: [title, no, role, deadline, plan],
  }))
}

interface TargetRow {
  id: string
  plan: string
  name: string
  value: string
  year: number | null
}

/** Targets that the plans in force on a day gave to a unit. */
export async function readTargetsThen(client: SqlClient, unitId: string, day: string): Promise<TenureRow[]> {
  const { rows } = await client.query<TargetRow>(
    `with ${inForceThen}
     select target.id, plan.title as plan, target.name,
            concat(replace(replace(op, '>=', '≥'), '<=', '≤'), value::float8, unit) as value, year
     from plan_target as target join print on print.id = target.version_id join plan on plan.id = print.plan_id
     where target.owner_unit_id = $1 order by plan.created_at, target.ordinal`,
    [unitId, day],
  )
  return rows.map(({ id, plan, name, value, year }) => ({
    id,
    href: '/ledger/targets',
    cells: [name, value, year, plan],
  }))
}
