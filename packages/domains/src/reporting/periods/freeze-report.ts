import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { insertRows } from '../../kernel/index.ts'

/** The period that reports are frozen into. */
export interface PeriodPlace {
  id: string
  planId: string
  regionCode: string
  dueOn: string
}

interface Part {
  unitId: string
  taskId: string
  lineageId: string
  role: 'lead' | 'responsible' | 'support'
  consolidating: boolean
  ordinal: number
}

const weight = { lead: 0, responsible: 1, support: 2 }

/** The duties of units in the plan in force, a row per unit and task. Tasks that wait for an instrument owe nothing. */
async function readParts(client: SqlClient, planId: string, unitIds: readonly string[]): Promise<Part[]> {
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

/**
 * Freezes what units owe in a period: a report for each, with a line per task they have a part in. Later changes
 * of the ledger or of the directory leave it as it is.
 *
 * @returns ids of the reports by unit, and how many lines they hold.
 */
export async function freezeReports(
  client: SqlClient,
  period: PeriodPlace,
  unitIds: readonly string[],
  origin: 'frozen' | 'added',
): Promise<{ reportOf: Map<string, string>; obligations: number }> {
  const reportOf = new Map(unitIds.map((unitId) => [unitId, newId()]))
  await insertRows(
    client,
    'report',
    [...reportOf].map(([unitId, id]) => ({
      id,
      region_code: period.regionCode,
      plan_id: period.planId,
      period_id: period.id,
      unit_id: unitId,
      origin,
      first_due_on: period.dueOn,
      due_on: period.dueOn,
      state: 'owed',
      submissions: 0,
      changes: 0,
      revision: 0,
    })),
  )
  const parts = await readParts(client, period.planId, unitIds)
  await insertRows(
    client,
    'obligation',
    parts.map((part) => ({
      id: newId(),
      report_id: reportOf.get(part.unitId),
      unit_id: part.unitId,
      task_id: part.taskId,
      lineage_id: part.lineageId,
      role: part.role,
      required: part.role !== 'support',
      consolidating: part.consolidating,
      ordinal: part.ordinal,
    })),
  )
  return { reportOf, obligations: parts.length }
}
