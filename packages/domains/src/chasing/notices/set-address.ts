import { setNoticeAddress } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'

/** Sets where the actor wants to be written to. The audit chain keeps whether, and not where. */
export const setAddressCommand = defineCommand({
  endpoint: setNoticeAddress,
  async handler({ client, input, actor, now }) {
    await client.query(
      `insert into notice_address (person_id, email, mobile, changed_at) values ($1, $2, $3, $4)
       on conflict (person_id) do update set email = excluded.email, mobile = excluded.mobile,
         changed_at = excluded.changed_at`,
      [actor.personId, input.email, input.mobile, now.toISOString()],
    )
    return input
  },
  audit: ({ actor, input }) => ({
    region: actor.homeRegion,
    subject: { kind: 'person', id: actor.personId, label: actor.name },
    detail: { email: input.email !== null, mobile: input.mobile !== null },
  }),
})
