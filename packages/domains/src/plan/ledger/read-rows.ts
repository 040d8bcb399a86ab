import type { LedgerDuty, LedgerMeasure, LedgerRow, Recurrence } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** Sort key and columns of a task, as lists select them; `task` and `plan` are joined. */
export const taskColumns = `
  task.id, task.plan_id as "planId", plan.title as "planTitle", task.ordinal, task.no, task.title, task.section,
  task.path, task.body as text, task.outcome, task.start_on as "startOn", task.end_on as "endOn", task.ongoing,
  task.schedule_label as label, task.condition_instrument as instrument, task.condition_phrase as "conditionPhrase",
  task.state, task.chapter, task.source_start as start, task.source_end as end, task.source_page as page`

/** A task as selected by {@link taskColumns}. */
export interface TaskRecord {
  id: string
  planId: string
  planTitle: string
  ordinal: number
  no: string
  title: string | null
  section: string | null
  path: string[]
  text: string
  outcome: string | null
  startOn: string | null
  endOn: string | null
  ongoing: boolean
  label: string | null
  instrument: string | null
  conditionPhrase: string | null
  state: LedgerRow['state']
  chapter: string | null
  start: number
  end: number
  page: number | null
}

interface DutyRecord extends Omit<LedgerDuty, 'source'> {
  taskId: string
  start: number | null
  end: number | null
  page: number | null
}

function byTask<T extends { taskId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.taskId)
    if (group) group.push(row)
    else groups.set(row.taskId, [row])
  }
  return groups
}

function toDuty({ taskId: _, start, end, page, ...duty }: DutyRecord): LedgerDuty {
  return { ...duty, source: start === null || end === null ? null : { start, end, page } }
}

/** Fills tasks with their measures, duties and recurrences: three statements whatever the number of tasks. */
export async function completeRows(client: SqlClient, tasks: readonly TaskRecord[]): Promise<LedgerRow[]> {
  const ids = tasks.map((task) => task.id)
  const duties = await client.query<DutyRecord>(
    `select duty.id, duty.task_id as "taskId", duty.unit_id as "unitId", coalesce(unit.name, duty.printed) as "unitName",
            duty.printed, duty.role, duty.origin, duty.measure_id as "measureId", duty.consolidating,
            duty.source_start as start, duty.source_end as end, duty.source_page as page
     from duty left join unit on unit.id = duty.unit_id
     where duty.task_id = any($1::uuid[]) order by duty.ordinal`,
    [ids],
  )
  const measures = await client.query<LedgerMeasure & { taskId: string }>(
    `select id, task_id as "taskId", no, body as text,
            jsonb_build_object('start', source_start, 'end', source_end, 'page', source_page) as source
     from measure where task_id = any($1::uuid[]) order by ordinal`,
    [ids],
  )
  const recurrences = await client.query<Recurrence & { taskId: string }>(
    'select task_id as "taskId", every, phrase from task_recurrence where task_id = any($1::uuid[]) order by id',
    [ids],
  )
  const dutiesOf = byTask(duties.rows)
  const measuresOf = byTask(measures.rows)
  const recurrencesOf = byTask(recurrences.rows)
  return tasks.map((task) => ({
    id: task.id,
    planId: task.planId,
    planTitle: task.planTitle,
    ordinal: task.ordinal,
    no: task.no,
    title: task.title,
    section: task.section,
    path: task.path,
    text: task.text,
    outcome: task.outcome,
    schedule: { start: task.startOn, end: task.endOn, ongoing: task.ongoing, label: task.label },
    condition:
      task.conditionPhrase === null ? null : { instrument: task.instrument, phrase: task.conditionPhrase },
    recurrences: (recurrencesOf.get(task.id) ?? []).map(({ every, phrase }) => ({ every, phrase })),
    state: task.state,
    chapter: task.chapter,
    source: { start: task.start, end: task.end, page: task.page },
    measures: (measuresOf.get(task.id) ?? []).map(({ id, no, text, source }) => ({ id, no, text, source })),
    duties: (dutiesOf.get(task.id) ?? []).map(toDuty),
  }))
}
