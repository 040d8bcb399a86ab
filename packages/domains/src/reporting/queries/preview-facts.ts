import { previewFacts } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { countFacts } from '../appraisal/count-facts.ts'
import { planRegion } from '../appraisal/plan-region.ts'

/** 试算用的事实: what a scheme under way is tried on. Scores are worked out where it is written; nothing is stored. */
export const previewFactsQuery = defineQuery({
  endpoint: previewFacts,
  async handler({ client, input, now, policy }) {
    await policy.requireIn('report.manage', { region: await planRegion(client, input.planId) })
    const units = await countFacts(client, { ...input, asOf: now })
    return { units: units.map(({ unit, facts }) => ({ unit, facts })) }
  },
})
