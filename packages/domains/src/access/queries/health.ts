import { getHealth } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

/** The service is up when the database answers. */
export const healthQuery = defineQuery({
  endpoint: getHealth,
  async handler({ client }) {
    await client.query('select 1')
    return { status: 'ok' as const }
  },
})
