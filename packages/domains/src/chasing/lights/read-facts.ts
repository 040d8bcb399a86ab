import type { DutyFacts } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

/** A unit's duty in a task, with the facts its light is made of. */
export interface LitDuty {
  unitId: string
  unitName: string
  taskId: string
  lineageId: string
  no: string
  title: string | null
  facts: DutyFacts
}

type FactRow = Omit<LitDuty, 'facts'> & DutyFacts

/**
 * Duties of the plan in force that the actor may read reports of, one a unit and task. Support owes nothing of its
 * own and has no light; a task that waits for its instrument neither. Completion is what the last accepted report
 * claims, and verified where another unit found it so; milestones count from the breakdown that was accepted.
 */
export async function readDutyFacts(
  client: SqlClient,
  where: { planId: string; unitId?: string | undefined },
): Promise<LitDuty[]> {
  const { rows } = await client.query<FactRow>(
    `with held as (
       select distinct duty.unit_id, duty.task_id from duty join task on task.id = duty.task_id
       where duty.current and duty.plan_id = $1 and duty.role <> 'support' and task.state = 'open'
         and duty.unit_id in (select wanwu_units('report.read')) and ($2::uuid is null or duty.unit_id = $2)),
     owed as (
       select obligation.id, obligation.unit_id, obligation.lineage_id, report.state, report.due_on, report.received_at,
              report.submissions
       from obligation join report on report.id = obligation.report_id
       where report.plan_id = $1 and report.state <> 'waived' and ($2::uuid is null or obligation.unit_id = $2)),
     filing as (
       select unit_id, lineage_id,
              count(*) filter (where due_on < wanwu_today())::int as due,
              count(*) filter (where due_on < wanwu_today() and (received_at is null
                or received_at >= (due_on + 1)::timestamp at time zone 'Asia/Shanghai'))::int as late
       from owed group by unit_id, lineage_id),
     done as (
       select distinct on (owed.unit_id, owed.lineage_id) owed.unit_id, owed.lineage_id, entry.claim,
              entry.content ->> 'completedOn' as completed_on, coalesce(verification.result = 'verified', false) as verified
       from owed join submission_entry as entry on entry.obligation_id = owed.id
       join submission on submission.id = entry.submission_id and submission.ordinal = owed.submissions
       left join verification on verification.obligation_id = owed.id
       where owed.state = 'accepted' and coalesce(verification.result, '') <> 'contradicted'
       order by owed.unit_id, owed.lineage_id, owed.due_on desc)
     select unit.id as "unitId", unit.name as "unitName", task.id as "taskId", task.lineage_id as "lineageId", task.no,
            task.title, task.end_on as deadline,
            coalesce((select jsonb_agg(jsonb_build_object('name', milestone.name, 'dueOn', milestone.due_on,
                'doneOn', milestone.done_on) order by milestone.ordinal)
              from breakdown join milestone on milestone.breakdown_id = breakdown.id
              where breakdown.plan_id = $1 and breakdown.lineage_id = task.lineage_id
                and breakdown.unit_id = unit.id and breakdown.state = 'accepted'), '[]') as milestones,
            case when done.claim = 'done' then done.completed_on end as "completedOn",
            coalesce(done.claim = 'done' and done.verified, false) as verified,
            coalesce(filing.late, 0) as "filedLate", coalesce(filing.due, 0) as "filingsDue"
     from held join task on task.id = held.task_id join unit on unit.id = held.unit_id
     left join filing on filing.unit_id = unit.id and filing.lineage_id = task.lineage_id
     left join done on done.unit_id = unit.id and done.lineage_id = task.lineage_id
     order by unit.sort_key, unit.id, task.ordinal`,
    [where.planId, where.unitId ?? null],
  )
  return rows.map(({ unitId, unitName, taskId, lineageId, no, title, ...facts }) => ({
    unitId,
    unitName,
    taskId,
    lineageId,
    no,
    title,
    facts,
  }))
}
