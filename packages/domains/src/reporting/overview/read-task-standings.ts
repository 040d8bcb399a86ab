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
     counted as (
       select task_id, count(*) filter (where lead or responsible)::int as duties, count(claim)::int as filed,
              count(*) filter (where claim <> 'not-started')::int as begun,
              count(*) filter (where claim = 'done')::int as done,
              count(*) filter (where claim = 'done' and found = 'verified')::int as verified,
              count(*) filter (where found = 'contradicted')::int as contradicted
       from duty_standing where plan_id = $1 and unit_id in (select unit_id from reach) group by task_id)
     select task.id as "taskId", task.no, coalesce(task.title, left(task.body, 40)) as title, task.state = 'waiting' as waiting,
            duties, filed, begun, done, verified, contradicted
     from counted join task on task.id = counted.task_id where duties > 0
     order by task.ordinal`,
    [planId],
  )
  return rows.map(({ waiting, ...task }) => ({ ...task, standing: taskStanding({ ...task, waiting }) }))
}
