import { getPlanTasks, ResponseLevel } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister, readWhole } from '../../registers/index.ts'
import { keepsOrDecides } from '../keeps-or-decides.ts'
import { dueTasks } from './due-tasks.ts'
import { readUnitSteps } from './read-plan.ts'

/** 各级任务: what starting a response now would give out, before anybody starts one. */
export const getPlanTasksQuery = defineQuery({
  endpoint: getPlanTasks,
  async handler({ client, input, now, policy }) {
    const row = await readWhole(client, await findRegister(client, 'contingency-plan'), input.id)
    const { steps, faults } = await readUnitSteps(client, row.values.steps, row.region)
    const levels = faults.length > 0 ? [] : ResponseLevel.options
    return {
      revision: row.revision,
      kind: String(row.values.kind),
      levels: levels.map((level) => ({ level, tasks: dueTasks(steps, Number(level), now) })),
      faults,
      can: { start: row.state === 'inForce' && !row.voided && (await keepsOrDecides(policy, row)) },
    }
  },
})
