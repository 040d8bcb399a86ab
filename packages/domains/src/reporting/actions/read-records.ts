import type { SqlClient } from '@wanwu/database'
import type { ActionRecord } from './lay-actions.ts'

/** Records of actions of the units the actor may read. */
export async function readRecords(client: SqlClient, planId: string | undefined): Promise<ActionRecord[]> {
  const { rows } = await client.query<Omit<ActionRecord, 'recordedAt'> & { recordedAt: Date }>(
    `select plan_id as "planId", lineage_id as "lineageId", phrase, action_record.unit_id as "unitId",
            due_on as "dueOn", done_on as "doneOn", body as text, coalesce(person.name, '') as "recordedBy",
            recorded_at as "recordedAt"
     from action_record left join person on person.id = recorded_by
     where action_record.unit_id in (select wanwu_units('report.read')) and ($1::uuid is null or plan_id = $1)`,
    [planId ?? null],
  )
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }))
}
