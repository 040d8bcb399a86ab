import { getNoticeAddress } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

/** Where the actor wants to be written to. */
export const getAddressQuery = defineQuery({
  endpoint: getNoticeAddress,
  async handler({ client }) {
    const { rows } = await client.query<{ email: string | null; mobile: string | null }>(
      'select email, mobile from notice_address where person_id = wanwu_actor()',
    )
    return rows[0] ?? { email: null, mobile: null }
  },
})
