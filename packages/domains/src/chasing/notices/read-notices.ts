import { readNotices } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { countUnread } from './count-unread.ts'

/** 标为已读: those named, or all that came up to now. */
export const readNoticesCommand = defineCommand({
  endpoint: readNotices,
  async handler({ client, input, now }) {
    await client.query(
      `update notice set read_at = $1
       where read_at is null and ($2::uuid[] is null or id = any($2)) and ($2::uuid[] is not null or at <= $1)`,
      [now.toISOString(), input.ids ?? null],
    )
    return { unread: await countUnread(client) }
  },
  audit: ({ actor, input }) => ({
    region: actor.homeRegion,
    subject: { kind: 'person', id: actor.personId, label: actor.name },
    detail: { notices: input.ids?.length ?? null },
  }),
})
