import type { DutyFacts } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { dutyFactSql, sameLightSql } from './duty-sql.ts'

/** A unit's duty in a task, with the facts its light is made of. */
export interface LitDuty {
  unitId: string
  unitName: string
  taskId: string
  lineageId: string
  no: string
  title: string | null
  facts: DutyFacts
  /** its place in the order of units and tasks */
  place: string
}

/** Which duties: of a plan, perhaps of one unit, perhaps only those that look like one of `sameLight`. */
export interface DutyWhere {
  planId: string
  unitId?: string | undefined
  sameLight?: readonly string[] | undefined
  /** the place and task after which to go on, and how many to give */
  after?: readonly [place: string, taskId: string] | undefined
  limit?: number | undefined
}

type FactRow = Omit<LitDuty, 'facts'> & DutyFacts

/** Duties with all that is known of them, in the directory's order of units and the printed order of tasks. */
export async function readDutyFacts(client: SqlClient, where: DutyWhere): Promise<LitDuty[]> {
  const { rows } = await client.query<FactRow>(
    `with ${dutyFactSql},
     shown as (
       select duty_fact.*, unit.name as unit_name, task.lineage_id, task.no, task.title,
              unit.sort_key || ' ' || unit.id || lpad(task.ordinal::text, 9, '0') as place
       from duty_fact join task on task.id = duty_fact.task_id join unit on unit.id = duty_fact.unit_id
       where ($3::text[] is null or ${sameLightSql} = any($3)))
     select unit_id as "unitId", unit_name as "unitName", task_id as "taskId", lineage_id as "lineageId", no, title,
            deadline, milestones, completed_on as "completedOn", verified, place,
            coalesce(filing.late, 0) as "filedLate", coalesce(filing.due, 0) as "filingsDue"
     from (select * from shown where $4::text is null or (place, task_id) > ($4, $5::uuid)
           order by place, task_id limit $6) as shown
     left join lateral (
       select count(*)::int as due, count(*) filter (where received_at is null
                or received_at >= (due_on + 1)::timestamp at time zone interval '08:00')::int as late
       from obligation join report on report.id = obligation.report_id
       where obligation.unit_id = shown.unit_id and obligation.lineage_id = shown.lineage_id
         and report.plan_id = $1 and report.state <> 'waived' and due_on < wanwu_today()) as filing on true
     order by place, task_id`,
    [
      where.planId,
      where.unitId ?? null,
      where.sameLight ?? null,
      where.after?.[0] ?? null,
      where.after?.[1] ?? null,
      where.limit ?? null,
    ],
  )
  return rows.map(({ unitId, unitName, taskId, lineageId, no, title, place, ...facts }) => ({
    unitId,
    unitName,
    taskId,
    lineageId,
    no,
    title,
    facts,
    place,
  }))
}

/** Duties that look alike to the rule of lights: how many, and what they have in common. */
export interface AlikeDuties {
  sameLight: string
  facts: DutyFacts
  duties: number
}

/** The duties of a plan in heaps that wear the same light: the rule is asked once a heap, not once a duty. */
export async function readAlikeDuties(client: SqlClient, planId: string): Promise<AlikeDuties[]> {
  const { rows } = await client.query<
    Pick<DutyFacts, 'deadline' | 'milestones' | 'completedOn'> & { sameLight: string; duties: number }
  >(
    `with ${dutyFactSql}
     select ${sameLightSql} as "sameLight", deadline, milestones, completed_on as "completedOn", count(*)::int as duties
     from duty_fact group by deadline, milestones, completed_on`,
    [planId, null],
  )
  return rows.map(({ sameLight, duties, ...facts }) => ({
    sameLight,
    duties,
    facts: { ...facts, verified: false, filedLate: 0, filingsDue: 0 },
  }))
}
