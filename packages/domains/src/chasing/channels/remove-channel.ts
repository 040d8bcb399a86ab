import { removeChannel } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { requireChannel } from './require-channel.ts'

/** 删除消息通道 with its delivery log; that it was there, and who removed it, stays in the audit chain. */
export const removeChannelCommand = defineCommand({
  endpoint: removeChannel,
  async handler({ client, input }) {
    const { name, region, sent } = await requireChannel(client, input.channelId)
    await client.query('delete from channel where id = $1', [input.channelId])
    return { name, regionCode: region.code, sent }
  },
  audit: ({ input }, { name, regionCode, sent }) => ({
    region: regionCode,
    subject: { kind: 'channel', id: input.channelId, label: name },
    detail: { sent },
  }),
})
