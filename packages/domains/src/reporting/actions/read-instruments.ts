import type { InstrumentIssue, WaitingTask } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { actionTask } from './action-task.ts'

const reach = `managed as materialized (select wanwu_regions('report.manage') as code),
  readable as materialized (select wanwu_units('report.read') as id)`

const unitsOfTask = `coalesce((select jsonb_agg(distinct jsonb_build_object('id', unit.id, 'name', unit.name))
  from duty join unit on unit.id = duty.unit_id
  where duty.task_id = task.id and duty.current and unit.id in (select id from readable)), '[]') as units`

type Managed<T> = Omit<T, 'can'> & { manage: boolean }

/** Tasks in force that wait for an instrument, as far as the actor manages them or reads their units. */
export async function readWaiting(client: SqlClient, planId: string | undefined): Promise<WaitingTask[]> {
  const { rows } = await client.query<Managed<WaitingTask>>(
    `with ${reach}
     select task.id as "taskId", ${actionTask('task')} as task, condition_instrument as instrument,
            coalesce(condition_phrase, '') as phrase, ${unitsOfTask},
            task.region_code in (select code from managed) as manage
     from task join plan on plan.id = task.plan_id
     where task.current and task.state = 'waiting' and ($1::uuid is null or task.plan_id = $1)
     order by plan.created_at, task.ordinal`,
    [planId ?? null],
  )
  return rows
    .filter(({ units, manage }) => manage || units.length > 0)
    .map(({ manage, ...row }) => ({ ...row, can: { record: manage } }))
}

/** Instruments that were issued, with the tasks in force that had waited for them. */
export async function readIssues(client: SqlClient, planId: string | undefined): Promise<InstrumentIssue[]> {
  const { rows } = await client.query<Managed<InstrumentIssue>>(
    `with ${reach}
     select issue.id, ${actionTask('task')} as task, issue.instrument, issue.number, issue.issued_on as "issuedOn",
            task.end_on as "deadlineOn", issue.revision, ${unitsOfTask},
            issue.region_code in (select code from managed) and (task.end_on is null or issue.deadline_on is not null)
              as manage
     from instrument_issue as issue
     join task on task.plan_id = issue.plan_id and task.lineage_id = issue.lineage_id and task.current
     join plan on plan.id = issue.plan_id
     where $1::uuid is null or issue.plan_id = $1 order by issue.issued_on desc, task.ordinal`,
    [planId ?? null],
  )
  return rows
    .filter(({ units, manage }) => manage || units.length > 0)
    .map(({ manage, ...row }) => ({ ...row, can: { setDeadline: manage } }))
}
