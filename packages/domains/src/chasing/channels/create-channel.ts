import { createChannel } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { auditChannel } from './audit-channel.ts'
import { requireChannel } from './require-channel.ts'
import { channelColumns, requireAddress } from './store-channel.ts'

/** 新增消息通道: by administrators of its region alone, for they decide where the server sends. */
export const createChannelCommand = defineCommand({
  endpoint: createChannel,
  async handler({ client, input, actor, now, policy }) {
    await policy.requireIn('system.manage', { region: input.fields.regionCode })
    requireAddress(input.fields)
    const channelId = newId()
    const columns = {
      id: channelId,
      has_secret: false,
      ...channelColumns(input.fields),
      changed_by: actor.personId,
      changed_at: now.toISOString(),
    }
    const names = Object.keys(columns)
    await client.query(
      `insert into channel (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
      Object.values(columns),
    )
    return { channelId }
  },
  async audit({ client, input }, { channelId }) {
    const { config, notices, enabled } = input.fields
    return auditChannel(await requireChannel(client, channelId), { kind: config.kind, notices, enabled })
  },
})
