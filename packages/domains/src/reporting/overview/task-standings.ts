import { countTaskStandings, listTaskStandings, type TaskStanding, taskStandings } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readTaskStandings } from './read-task-standings.ts'

/** 任务状态: how many tasks stand where. */
export const countTaskStandingsQuery = defineQuery({
  endpoint: countTaskStandings,
  async handler({ client, input }) {
    const tasks = await readTaskStandings(client, input.planId)
    const counts = Object.fromEntries(taskStandings.map((standing) => [standing, 0])) as Record<
      TaskStanding,
      number
    >
    for (const { standing } of tasks) counts[standing] += 1
    return { counts }
  },
})

/** The tasks that one of these numbers counts, in printed order. */
export const listTaskStandingsQuery = defineQuery({
  endpoint: listTaskStandings,
  async handler({ client, input }) {
    const tasks = await readTaskStandings(client, input.planId)
    return { tasks: tasks.filter(({ standing }) => standing === input.standing) }
  },
})
