import { listHandings } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readHandings } from './read-handings.ts'

/** 下发和接收: state and changes of the higher clauses are worked out from what is on record, never stored. */
export const listHandingsQuery = defineQuery({
  endpoint: listHandings,
  async handler({ client, input }) {
    const { rows } = await client.query<{ hand: boolean }>(
      `select exists (select from plan join plan_version as version on version.plan_id = plan.id
         where plan.id = $1 and version.state = 'in-force'
           and plan.region_code in (select wanwu_regions('plan.activate'))
           and exists (select from region_now where parent = plan.region_code)) as hand`,
      [input.planId ?? null],
    )
    return { handings: await readHandings(client, input), can: { hand: rows[0]?.hand ?? false } }
  },
})
