import type { SqlClient } from '@wanwu/database'

/** What one unit has to do with one task. */
export interface Part {
  unitId: string
  taskId: string
  lineageId: string
  role: 'lead' | 'responsible' | 'support'
  consolidating: boolean
  ordinal: number
}

const weight = { lead: 0, responsible: 1, support: 2 }

/** The duties of units in the plan in force, a row per unit and task. Tasks that wait for an instrument owe nothing. */
export async function readParts(
  client: SqlClient,
  planId: string,
  unitIds: readonly string[],
): Promise<Part[]> {
  const { rows } = await client.query<Omit<Part, 'role'> & { roles: Part['role'][] }>(
    `select duty.unit_id as "unitId", task.id as "taskId", task.lineage_id as "lineageId", task.ordinal,
            array_agg(distinct duty.role) as roles, bool_or(duty.consolidating) as consolidating
     from duty join task on task.id = duty.task_id
     where duty.current and duty.plan_id = $1 and duty.unit_id = any($2::uuid[]) and task.state = 'open'
     group by duty.unit_id, task.id order by duty.unit_id, task.ordinal`,
    [planId, unitIds],
  )
  return rows.map(({ roles, ...part }) => ({
    ...part,
    role: roles.reduce((best, role) => (weight[role] < weight[best] ? role : best)),
  }))
}
