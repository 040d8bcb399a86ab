import { AppError } from '@wanwu/contract'
import { shanghaiDay, stepsAtLevel } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { findRegister, insertRecord } from '../../registers/index.ts'
import { dueTasks, taskKey } from './due-tasks.ts'
import type { UnitStep } from './read-plan.ts'

/** The response that tasks are given out for, and who gives them. */
export interface Responding {
  id: string
  region: string
  unit: string
  level: number
  drill: boolean
  now: Date
  by: { id: string | null; name: string; unitId: string }
}

/** A task that was given out. */
export interface GivenTask {
  id: string
  line: number
  task: string
  unit: { id: string; name: string }
  dueOn: string
}

/** What stands in front of everything that a drill makes, so that nobody takes it for real. */
export const drillMark = '【演练】'

/** A task as it is given out: marked in a drill. */
export const markedTask = (task: string, drill: boolean) => (drill ? `${drillMark}${task}` : task)

/** @throws AppError INCOMPLETE where a plan has nothing to do at a level */
export function requireSteps(steps: readonly UnitStep[], level: number): void {
  if (stepsAtLevel(steps, level).length > 0) return
  throw new AppError('INCOMPLETE', {
    message: {
      zh: '预案中没有这一级别要执行的步骤。',
      en: 'The plan has no step for this level.',
    },
    next: {
      zh: '请选择其他级别，或先修订预案。',
      en: 'Choose another level, or have the plan revised first.',
    },
  })
}

/** Tasks that a response has, open or done; a task that was dropped can be given again. */
export async function readGiven(client: SqlClient, response: string): Promise<Set<string>> {
  const { rows } = await client.query<{ task: string; unit: string }>(
    `select f_task as task, f_duty_unit as unit from register.response_task
     where f_response = $1 and voided_at is null and state <> 'dropped'`,
    [response],
  )
  return new Set(rows.map(({ task, unit }) => taskKey(unit, task)))
}

/** Gives out the tasks of a level that their unit does not have already, due so many hours from now. */
export async function giveTasks(
  client: SqlClient,
  steps: readonly UnitStep[],
  response: Responding,
): Promise<GivenTask[]> {
  const given = await readGiven(client, response.id)
  const register = await findRegister(client, 'response-task')
  const tasks: GivenTask[] = []
  for (const { line, hours, unit, dueAt, ...step } of dueTasks(steps, response.level, response.now)) {
    const task = markedTask(step.task, response.drill)
    if (given.has(taskKey(unit.id, task))) continue
    const dueOn = shanghaiDay(new Date(dueAt))
    const { id } = await insertRecord(client, register, {
      region: response.region,
      unit: response.unit,
      values: { task, response: response.id, dutyUnit: unit.id, hours, dueOn },
      now: response.now,
      by: response.by,
      act: 'raised',
      note: `预案第${line}行`,
    })
    tasks.push({ id, line, task, unit, dueOn })
  }
  return tasks
}
