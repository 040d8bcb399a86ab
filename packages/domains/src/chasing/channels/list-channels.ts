import { listChannels } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readChannels } from './read-channels.ts'

/** 消息通道 of the regions that the actor manages; addresses and secrets do not come back. */
export const listChannelsQuery = defineQuery({
  endpoint: listChannels,
  handler: async ({ client }) => ({ channels: await readChannels(client) }),
})
