import type { DutyFacts } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { litSql, sameLightSql } from './read-tallies.ts'

/** A unit's duty in a task, with the facts its light is made of. */
export interface LitDuty {
  unitId: string
  unitName: string
  taskId: string
  lineageId: string
  no: string
  title: string | null
  facts: DutyFacts
  /** the task's place in the plan */
  ordinal: string
}

/** Which duties: of a plan, perhaps of one unit, perhaps only those that look like one of `alike`. */
export interface DutyWhere {
  planId: string
  unitId?: string | undefined
  /** the days of `tallyDays`, and the looks on them */
  alike?: { days: readonly [day: string, near: string | null]; looks: readonly string[] } | undefined
  /** the place in the plan and the unit after which to go on, and how many to give */
  after?: readonly [ordinal: string, unitId: string] | undefined
  limit?: number | undefined
}

type FactRow = Omit<LitDuty, 'facts'> & DutyFacts

/**
 * Duties with all that is known of them, in the directory's order of units and the printed order of tasks. Completion
 * is what the last accepted report claims, unless another unit found otherwise; milestones count from the breakdown
 * that was accepted.
 */
export async function readDutyFacts(client: SqlClient, where: DutyWhere): Promise<LitDuty[]> {
  const { rows } = await client.query<FactRow>(
    `with shown as materialized (
       select standing.unit_id, unit.name as unit_name, unit.sort_key, standing.task_id, task.lineage_id, task.no, task.title,
              task.end_on, task.ordinal, completed_on, completion_verified
       from unit, ${litSql} and unit.id = standing.unit_id
         and ($4::text[] is null or ${sameLightSql} = any($4)) and ($5::uuid is null or unit.id = $5)
         and ($6::uuid is null or (unit.sort_key, unit.id, task.ordinal) > ((select sort_key from unit where id = $6), $6, $7::int))
       order by unit.sort_key, unit.id, task.ordinal limit $8)
     select shown.unit_id as "unitId", unit_name as "unitName", task_id as "taskId", lineage_id as "lineageId", no, title,
            ordinal::text, end_on as deadline, coalesce(step.milestones, '[]') as milestones,
            completed_on as "completedOn", completion_verified as verified, filing.late as "filedLate",
            filing.due as "filingsDue"
     from shown
     left join lateral (
       select jsonb_agg(jsonb_build_object('name', milestone.name, 'dueOn', due_on, 'doneOn', done_on)
                order by milestone.ordinal) as milestones
       from breakdown join milestone on milestone.breakdown_id = breakdown.id
       where plan_id = $1 and breakdown.lineage_id = shown.lineage_id and breakdown.unit_id = shown.unit_id
         and state = 'accepted') as step on true
     left join lateral (
       select count(*)::int as due, count(*) filter (where received_at is null
                or received_at >= (due_on + 1)::timestamp at time zone interval '08:00')::int as late
       from obligation join report on report.id = obligation.report_id
       where obligation.unit_id = shown.unit_id and obligation.lineage_id = shown.lineage_id
         and report.plan_id = $1 and report.state <> 'waived' and due_on < wanwu_today()) as filing on true
     order by sort_key, shown.unit_id, ordinal`,
    [
      where.planId,
      ...(where.alike?.days ?? [null, null]),
      where.alike?.looks ?? null,
      where.unitId ?? null,
      where.after?.[1] ?? null,
      where.after?.[0] ?? null,
      where.limit ?? null,
    ],
  )
  return rows.map(({ unitId, unitName, taskId, lineageId, no, title, ordinal, ...facts }) => ({
    unitId,
    unitName,
    taskId,
    lineageId,
    no,
    title,
    facts,
    ordinal,
  }))
}
