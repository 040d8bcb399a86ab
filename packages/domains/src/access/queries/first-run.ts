import { getFirstRun } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

/** Does the product still need its first person? */
export const firstRunQuery = defineQuery({
  endpoint: getFirstRun,
  async handler({ client, request }) {
    const found = await client.query<{ any: boolean }>('select wanwu_has_people() as any')
    return { needed: found.rows[0]?.any === false, codeRequired: !request.loopback }
  },
})
