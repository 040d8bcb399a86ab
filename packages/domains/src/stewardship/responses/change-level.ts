import { changeResponseLevel } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import {
  auditRecord,
  findRegister,
  lockRecord,
  performAct,
  readWhole,
  recordActed,
} from '../../registers/index.ts'
import { giveTasks } from './give-tasks.ts'
import { readPlan } from './read-plan.ts'

/**
 * 调整级别: the act of the response, and the tasks that the new level adds. Going down takes nothing back: who decides
 * drops what is no longer needed.
 */
export const changeLevelCommand = defineCommand({
  endpoint: changeResponseLevel,
  async handler(context) {
    const { client, input, now, actor } = context
    const register = await findRegister(client, 'emergency-response')
    const row = await lockRecord(client, register, input.id, input.revision)
    const { revision } = await performAct(context, register, row, {
      act: row.state === 'started' ? 'changeEarly' : 'change',
      values: { level: input.level },
      note: input.note,
    })
    const plan = await readWhole(
      client,
      await findRegister(client, 'contingency-plan'),
      String(row.values.plan),
    )
    const steps = await readPlan(client, plan.values.steps, row.region)
    const tasks = await giveTasks(client, steps, {
      id: row.id,
      region: row.region,
      unit: row.unit,
      level: Number(input.level),
      drill: row.values.drill === true,
      now,
      by: { id: actor.personId, name: actor.name, unitId: actor.unitId ?? row.unit },
    })
    return { id: row.id, revision, tasks }
  },
  audit: ({ client, input }, { id, tasks }) =>
    auditRecord(
      client,
      { register: 'emergency-response', id },
      { act: 'change', level: input.level, tasks: tasks.length },
    ),
  emits: (_, { id, revision, tasks }) => [
    recordActed('emergency-response', id, 'change', revision),
    ...tasks.map((task) => recordActed('response-task', task.id, 'raised', 1)),
  ],
})
