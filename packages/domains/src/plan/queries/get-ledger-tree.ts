import { AppError, getLedgerTree } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

/** 台账（按条款）: the headings of a plan in printed order, with how many tasks stand under each. */
export const getLedgerTreeQuery = defineQuery({
  endpoint: getLedgerTree,
  async handler({ client, input }) {
    const { rows } = await client.query<{ path: string[] }>(
      `select path from task where current and plan_id::text = $1
         and region_code in (select plan_regions('ledger.read')) order by ordinal`,
      [input.planId],
    )
    if (rows.length === 0) {
      throw new AppError('NOT_FOUND', {
        message: {
          zh: '没有生效的这个方案，或您无权查看。',
          en: 'There is no such plan in force, or you may not see it.',
        },
        next: { zh: '请从“方案”页重新打开。', en: 'Open it again from the plans page.' },
      })
    }
    const nodes = new Map<string, { path: string[]; heading: string; depth: number; tasks: number }>()
    for (const { path } of rows) {
      path.forEach((heading, depth) => {
        const upTo = path.slice(0, depth + 1)
        const key = upTo.join('\n')
        const node = nodes.get(key)
        if (node) node.tasks++
        else nodes.set(key, { path: upTo, heading, depth, tasks: 1 })
      })
    }
    return { nodes: [...nodes.values()] }
  },
})
