import type { MilestoneFields } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { insertRows } from '../../kernel/index.ts'

interface Done {
  name: string
  done_on: string
  done_by: string
  done_at: Date
}

/**
 * Sets the milestones of a breakdown to exactly these, in their order. What was recorded as done stays recorded where
 * a milestone keeps its name; planning again neither adds nor moves a day on which something was done.
 */
export async function storeMilestones(
  client: SqlClient,
  breakdownId: string,
  milestones: readonly MilestoneFields[],
): Promise<void> {
  const { rows } = await client.query<Done>(
    'select name, done_on, done_by, done_at from milestone where breakdown_id = $1 and done_on is not null',
    [breakdownId],
  )
  const done = new Map(rows.map((row) => [row.name, row]))
  await client.query('delete from milestone where breakdown_id = $1', [breakdownId])
  await insertRows(
    client,
    'milestone',
    milestones.map((milestone, index) => {
      const kept = done.get(milestone.name)
      return {
        id: newId(),
        breakdown_id: breakdownId,
        ordinal: index + 1,
        name: milestone.name,
        due_on: milestone.dueOn,
        done_on: kept?.done_on ?? null,
        done_by: kept?.done_by ?? null,
        done_at: kept?.done_at.toISOString() ?? null,
      }
    }),
  )
}
