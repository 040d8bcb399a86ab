import { AppError, changeChannel } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditChannel } from './audit-channel.ts'
import { requireChannel } from './require-channel.ts'
import { channelColumns, requireAddress } from './store-channel.ts'

/** 修改消息通道: an address and a secret that are not sent along stay as they are. */
export const changeChannelCommand = defineCommand({
  endpoint: changeChannel,
  async handler({ client, input, actor, now, policy }) {
    const before = await requireChannel(client, input.channelId)
    await policy.requireIn('system.manage', { region: input.fields.regionCode })
    if (before.config.kind !== input.fields.config.kind) requireAddress(input.fields)
    const columns = {
      ...channelColumns(input.fields),
      changed_by: actor.personId,
      changed_at: now.toISOString(),
    }
    const sets = Object.keys(columns).map((name, at) => `${name} = $${at + 3}`)
    const { rowCount } = await client.query(
      `update channel set ${sets.join(', ')}, revision = revision + 1 where id = $1 and revision = $2`,
      [input.channelId, input.revision, ...Object.values(columns)],
    )
    if (rowCount === 0) {
      throw new AppError('CONFLICT', {
        message: {
          zh: '您打开之后，其他人已修改过这个通道。',
          en: 'Somebody else changed this channel meanwhile.',
        },
        next: { zh: '请对照最新内容后再保存。', en: 'Compare with what stands now and save again.' },
        data: { present: before },
      })
    }
    return { channelId: input.channelId }
  },
  async audit({ client, input }) {
    const channel = await requireChannel(client, input.channelId)
    const { config, notices, enabled, address, secret } = input.fields
    const replaced = { address: address !== undefined, key: secret !== undefined }
    return auditChannel(channel, { kind: config.kind, notices, enabled, replaced })
  },
})
