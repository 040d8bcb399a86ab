import type { ChannelConfig } from '@wanwu/contract'
import type { OutsideRequest } from '../outside/send-request.ts'
import type { Destination, Message } from './message.ts'
import { formatDingtalk, formatFeishu, formatWecom } from './robots.ts'
import { formatSms } from './sms.ts'
import { formatWebhook } from './webhook.ts'

/** A channel that is reached by HTTP. */
export type HttpConfig = Exclude<ChannelConfig, { kind: 'email' }>

/** The request by which a message goes out on a channel; `target` is the mobile of a text message. */
export function formatRequest(
  config: HttpConfig,
  message: Message,
  to: Destination,
  target: string | null,
  now: Date,
): OutsideRequest {
  switch (config.kind) {
    case 'sms':
      return formatSms(message, to, config, target ?? '')
    case 'webhook':
      return formatWebhook(message, to, now)
    case 'wecom':
      return formatWecom(message, to)
    case 'dingtalk':
      return formatDingtalk(message, to, now)
    case 'feishu':
      return formatFeishu(message, to, now)
  }
}
