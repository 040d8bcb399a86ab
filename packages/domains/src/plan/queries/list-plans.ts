import { listPlans } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readPlans } from '../store/read-plans.ts'

/** 方案列表: the plans of one's region, of those under it and of those above it, latest first. */
export const listPlansQuery = defineQuery({
  endpoint: listPlans,
  async handler({ client }) {
    const plans = await readPlans(client, null)
    const { rows } = await client.query<{ load: boolean }>(
      `select exists (select 1 from wanwu_regions('plan.load')) as load`,
    )
    return { plans: plans.map(({ versions: _, ...plan }) => plan), can: { load: rows[0]?.load ?? false } }
  },
})
