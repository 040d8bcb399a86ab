import { AppError, getResponseBoard, ResponseLevel } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { RecordRow } from '@wanwu/register'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister, readWhole } from '../../registers/index.ts'
import { dueTasks, taskKey } from './due-tasks.ts'
import { markedTask, readGiven } from './give-tasks.ts'
import { readHistory } from './read-history.ts'
import { readUnitSteps } from './read-plan.ts'
import { readTasks } from './read-tasks.ts'

const underWay = ['started', 'reported']

/** The plan of a response; null where the actor may not read it. */
async function readReadable(client: SqlClient, id: string): Promise<RecordRow | null> {
  try {
    return await readWhole(client, await findRegister(client, 'contingency-plan'), id)
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null
    throw error
  }
}

/** 响应任务板: who does what by when, which reports were made, and what another level would add. */
export const getResponseBoardQuery = defineQuery({
  endpoint: getResponseBoard,
  async handler({ client, input, now, policy }) {
    const register = await findRegister(client, 'emergency-response')
    const row = await readWhole(client, register, input.id)
    const { level, drill, startedOn } = row.values
    const plan = await readReadable(client, String(row.values.plan))
    const open = underWay.includes(row.state) && !row.voided
    const read =
      open && plan ? await readUnitSteps(client, plan.values.steps, row.region) : { steps: [], faults: [] }
    const given = await readGiven(client, row.id)
    const others =
      open && plan && read.faults.length === 0 ? ResponseLevel.options.filter((one) => one !== level) : []
    return {
      revision: row.revision,
      level: ResponseLevel.parse(level),
      drill: drill === true,
      state: row.state,
      startedOn: String(startedOn),
      plan: plan && { id: plan.id, name: String(plan.values.name) },
      tasks: await readTasks(client, row.id, now),
      ...(await readHistory(client, register.declaration, row.id, now)),
      adds: others.map((other) => ({
        level: other,
        tasks: dueTasks(read.steps, Number(other), now).filter(
          ({ unit, task }) => !given.has(taskKey(unit.id, markedTask(task, drill === true))),
        ),
      })),
      faults: read.faults,
      can: {
        changeLevel:
          open && plan !== null && (await policy.allows('register.decide', { region: row.region })),
      },
    }
  },
})
