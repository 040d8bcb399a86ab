import { revokeCalendarLink } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'

/** 撤销日历订阅链接: calendars that hold it find nothing any more. */
export const revokeLinkCommand = defineCommand({
  endpoint: revokeCalendarLink,
  async handler({ client }) {
    await client.query('delete from calendar_link where person_id = wanwu_actor()')
    return { done: true as const }
  },
  audit: ({ actor }) => ({
    region: actor.homeRegion,
    subject: { kind: 'person', id: actor.personId, label: actor.name },
  }),
})
