import { getCalendarLink } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

/** Whether the actor has a calendar link, and since when; the link itself is not kept. */
export const getLinkQuery = defineQuery({
  endpoint: getCalendarLink,
  async handler({ client }) {
    const { rows } = await client.query<{ madeAt: Date }>(
      'select made_at as "madeAt" from calendar_link where person_id = wanwu_actor()',
    )
    return { madeAt: rows[0]?.madeAt.toISOString() ?? null }
  },
})
