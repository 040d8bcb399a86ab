import type { Milestone } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { insertRows } from '../../kernel/index.ts'

/** Sets the milestones of a breakdown to exactly these, in their order. */
export async function storeMilestones(
  client: SqlClient,
  breakdownId: string,
  milestones: readonly Milestone[],
): Promise<void> {
  await client.query('delete from milestone where breakdown_id = $1', [breakdownId])
  await insertRows(
    client,
    'milestone',
    milestones.map((milestone, index) => ({
      id: newId(),
      breakdown_id: breakdownId,
      ordinal: index + 1,
      name: milestone.name,
      due_on: milestone.dueOn,
      done_on: milestone.doneOn,
    })),
  )
}
