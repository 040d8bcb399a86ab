import { AppError, tryChannel } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditChannel } from './audit-channel.ts'
import { requireChannel } from './require-channel.ts'

/** 发送测试消息: goes the way of every other message; the delivery log says what became of it. */
export const tryChannelCommand = defineCommand({
  endpoint: tryChannel,
  async handler({ client, input }) {
    const channel = await requireChannel(client, input.channelId)
    const personal = channel.config.kind === 'email' || channel.config.kind === 'sms'
    if (personal && input.target === null) {
      throw new AppError('INVALID_INPUT', {
        message: { zh: '请填写测试用的邮箱或手机号。', en: 'Give an address to send the test to.' },
        data: { issues: [{ path: 'target', reason: 'REQUIRED' }] },
      })
    }
    return { done: true as const }
  },
  audit: async ({ client, input }) => auditChannel(await requireChannel(client, input.channelId), {}),
  emits: ({ input, now, request }) => [
    {
      topic: 'chasing.channel-tried',
      key: `${input.channelId}/${now.toISOString()}/${request.id}`,
      payload: { channelId: input.channelId, target: input.target },
    },
  ],
})
