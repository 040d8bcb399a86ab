import { AppError } from '@wanwu/contract'
import { shanghaiDay, stepsAtLevel } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { findRegister, insertRecord } from '../../registers/index.ts'
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

const hour = 3_600_000

/** What stands in front of everything that a drill makes, so that nobody takes it for real. */
export const drillMark = '【演练】'

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

/**
 * Gives out the tasks of a level, due so many hours from now. A task that the unit has already (open or done) is not
 * given again; one that was dropped is.
 */
export async function giveTasks(
  client: SqlClient,
  steps: readonly UnitStep[],
  response: Responding,
): Promise<GivenTask[]> {
  const { rows } = await client.query<{ task: string; unit: string }>(
    `select f_task as task, f_duty_unit as unit from register.response_task
     where f_response = $1 and voided_at is null and state <> 'dropped'`,
    [response.id],
  )
  const given = new Set(rows.map(({ task, unit }) => `${unit} ${task}`))
  const register = await findRegister(client, 'response-task')
  const tasks: GivenTask[] = []
  for (const { line, hours, unit, ...step } of stepsAtLevel(steps, response.level)) {
    const task = `${response.drill ? drillMark : ''}${step.task}`
    if (given.has(`${unit.id} ${task}`)) continue
    given.add(`${unit.id} ${task}`)
    const dueOn = shanghaiDay(new Date(response.now.getTime() + hours * hour))
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
