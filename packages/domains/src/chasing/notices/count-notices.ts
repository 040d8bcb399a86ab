import { countNotices } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { countUnread } from './count-unread.ts'

/** The figure on the bell. */
export const countNoticesQuery = defineQuery({
  endpoint: countNotices,
  handler: async ({ client }) => ({ unread: await countUnread(client) }),
})
