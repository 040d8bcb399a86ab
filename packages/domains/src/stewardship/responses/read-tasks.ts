import type { getResponseBoard, OutputOf } from '@wanwu/contract'
import { judgeTask, type TaskFacts, taskDueAt } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

type BoardTask = OutputOf<typeof getResponseBoard>['tasks'][number]

/** The tasks of a response that the actor may read, unit by unit, each as it stands now; the soonest due first. */
export async function readTasks(client: SqlClient, response: string, now: Date): Promise<BoardTask[]> {
  const { rows } = await client.query<
    TaskFacts & { id: string; task: string; unitId: string; unitName: string; result: string | null }
  >(
    `select t.id, f_task as task, f_duty_unit as "unitId", unit.name as "unitName", t.state, t.created_at as "givenAt",
       f_hours::int as hours, f_due_on::text as "dueOn", f_done_on::text as "doneOn", f_result as result,
       (select max(at) from record_act where register = 'response-task' and record_id = t.id and act = 'finish')
         as "enteredAt"
     from register.response_task t join unit on unit.id = f_duty_unit
     where f_response = $1 and t.voided_at is null and t.region_code in (select wanwu_regions('register.read'))
     order by unit.name, f_due_on nulls last, f_hours nulls last, t.id`,
    [response],
  )
  return rows.map((row) => ({
    id: row.id,
    task: row.task,
    unit: { id: row.unitId, name: row.unitName },
    hours: row.hours,
    dueAt: taskDueAt(row)?.toISOString() ?? null,
    standing: judgeTask(row, now),
    doneOn: row.doneOn,
    result: row.result,
  }))
}
