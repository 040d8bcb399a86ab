import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { actAsSystem, type JobHandler } from '../../kernel/index.ts'
import { auditRecord, recordActed } from '../../registers/index.ts'
import { raiseUse } from './raise-use.ts'
import { readUses } from './read-uses.ts'

/** Whether a finding about the use is still open. */
async function isRaised(client: SqlClient, finding: string | null): Promise<boolean> {
  if (!finding) return false
  const { rows } = await client.query(
    `select 1 from register.finding where id = $1 and voided_at is null and state not in ('closed', 'rechecked')`,
    [finding],
  )
  return rows.length > 0
}

/**
 * 每日核对: uses without an approved access, and benefits that are overdue, become findings. One open finding a use; after
 * it was closed, another only where the fault is still there.
 */
export const checkUsesDaily: JobHandler = {
  kind: 'stewardship.check-genetic-uses',
  schedule: (now) => ({ kind: 'stewardship.check-genetic-uses', key: shanghaiDay(now), payload: {} }),
  async run(_, context) {
    const today = shanghaiDay(context.now)
    const suspects = await context.transaction(async (client) => {
      const uses = await readUses(client, {}, today)
      return uses.filter(({ problems }) => problems.length > 0)
    })
    for (const { id, region } of suspects) {
      const act = {
        action: 'stewardship.raiseGeneticUse',
        region,
        permissions: ['register.read', 'register.write', 'register.involved'],
      } as const
      await actAsSystem(context, act, async (client) => {
        await client.query('select 1 from register.genetic_use where id = $1 for update', [id])
        const [use] = await readUses(client, { use: id }, today)
        if (!use || use.problems.length === 0 || (await isRaised(client, use.finding))) return null
        const raised = await raiseUse(client, use, context.now)
        if (!raised) return null
        return {
          note: await auditRecord(
            client,
            { register: 'genetic-use', id },
            { problems: use.problems, finding: raised.finding },
          ),
          events: [
            recordActed('finding', raised.finding, 'raised', 1),
            recordActed('genetic-use', id, raised.act, raised.revision),
          ],
        }
      })
    }
  },
}
