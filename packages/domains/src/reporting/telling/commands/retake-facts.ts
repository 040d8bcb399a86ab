import { retakeFacts } from '@wanwu/contract'
import { defineCommand } from '../../../kernel/index.ts'
import { readFacts } from '../facts/read-facts.ts'
import { addCircularAct } from '../store/add-circular-act.ts'
import { auditCircular } from '../store/audit-circular.ts'
import { lockCircular } from '../store/lock-circular.ts'

/** 重取事实: the paper speaks of how things stand now; what was chosen and is still filed stays chosen. */
export const retakeFactsCommand = defineCommand({
  endpoint: retakeFacts,
  async handler(context) {
    const { client, input, actor, now } = context
    const row = await lockCircular(context, input.circularId, input.revision, ['drafting'])
    const facts = await readFacts(client, row, now)
    const filed = new Set(
      facts.entries.filter(({ claim }) => claim !== null).map((entry) => entry.obligationId),
    )
    const fields = { ...row.fields, good: row.fields.good.filter((id) => filed.has(id)) }
    await client.query(
      `update circular set facts = $2::jsonb, facts_at = $3, fields = $4::jsonb, revision = revision + 1 where id = $1`,
      [row.id, JSON.stringify(facts), now.toISOString(), JSON.stringify(fields)],
    )
    await addCircularAct(client, row.id, { kind: 'retaken', actor, at: now })
    return { revision: row.revision + 1 }
  },
  audit: ({ client, input }) => auditCircular(client, input.circularId),
})
