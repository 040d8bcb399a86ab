import type { StandingTask } from '@wanwu/contract'
import { type StandingFacts, taskStanding } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

type TaskRow = Omit<StandingTask, 'standing'> & Pick<StandingFacts, 'waiting'>

/**
 * Tasks of the plan in force in which a unit within reach owes a part, each with its standing by the report that the
 * unit last filed and its leader signed. Support owes nothing of its own; what was handed over counts where it went.
 */
export async function readTaskStandings(client: SqlClient, planId: string): Promise<StandingTask[]> {
  const { rows } = await client.query<TaskRow>(
    `with reach as materialized (select wanwu_units('report.read') as unit_id),
     held as (
       select task_id, count(distinct unit_id)::int as duties from duty
       where current and plan_id = $1 and role <> 'support' and unit_id in (select unit_id from reach) group by task_id),
     last as materialized (
       select distinct on (unit_id) id, submissions from report
       where plan_id = $1 and state in ('signed', 'accepted') and unit_id in (select unit_id from reach)
       order by unit_id, due_on desc, id),
     said as (
       select obligation.lineage_id, count(*)::int as filed, count(*) filter (where claim <> 'not-started')::int as begun,
              count(*) filter (where claim = 'done')::int as done,
              count(*) filter (where claim = 'done' and result = 'verified')::int as verified,
              count(*) filter (where result = 'contradicted')::int as contradicted
       from last join submission on submission.report_id = last.id and submission.ordinal = last.submissions
       join submission_entry as entry on entry.submission_id = submission.id
       join obligation on obligation.report_id = last.id and obligation.id = entry.obligation_id and required
         and handed_to is null
       left join verification on verification.obligation_id = obligation.id
       group by obligation.lineage_id)
     select task.id as "taskId", task.no, coalesce(task.title, left(task.body, 40)) as title, task.state = 'waiting' as waiting,
            held.duties, coalesce(filed, 0) as filed, coalesce(begun, 0) as begun, coalesce(done, 0) as done,
            coalesce(verified, 0) as verified, coalesce(contradicted, 0) as contradicted
     from held join task on task.id = held.task_id left join said on said.lineage_id = task.lineage_id
     order by task.ordinal`,
    [planId],
  )
  return rows.map(({ waiting, ...task }) => ({ ...task, standing: taskStanding({ ...task, waiting }) }))
}
