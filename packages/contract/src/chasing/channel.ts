import { z } from 'zod'
import { Id, Instant, Line, RegionCode, RegionRef } from '../kernel/values.ts'
import { groupNotices, personalNotices } from './notice.ts'

/** 邮件, 短信, 通用 Webhook, 企业微信, 钉钉, 飞书群机器人. */
export const channelKinds = ['email', 'sms', 'webhook', 'wecom', 'dingtalk', 'feishu'] as const
export type ChannelKind = (typeof channelKinds)[number]

/** Where a channel other than e-mail is sent to. It may hold a robot's token, so it never comes back. */
export const ChannelAddress = z.url({ protocol: /^https?$/ }).max(2000)

/** How a channel 通道 is used. What is secret is no part of it. */
export const ChannelConfig = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('email'),
    host: Line,
    port: z.int().min(1).max(65535),
    /** encrypted from the first byte (465); otherwise by STARTTLS where the server offers it */
    tls: z.boolean(),
    user: Line.nullable(),
    from: Line,
  }),
  z.object({
    kind: z.literal('sms'),
    method: z.enum(['GET', 'POST']),
    contentType: z.enum(['application/json', 'application/x-www-form-urlencoded']),
    /** body, or query of a GET; {mobile}, {text}, {secret} and {id} are filled in, escaped for the type */
    template: z.string().min(1).max(2000),
    /** what the answer has to contain to count as sent; null: any answer of 2xx */
    success: z.string().min(1).max(200).nullable(),
  }),
  z.object({ kind: z.literal('webhook') }),
  z.object({ kind: z.literal('wecom') }),
  z.object({ kind: z.literal('dingtalk') }),
  z.object({ kind: z.literal('feishu') }),
])
export type ChannelConfig = z.infer<typeof ChannelConfig>

export const ChannelNotices = z.array(z.enum([...personalNotices, ...groupNotices])).max(20)

/** What an administrator sets of a channel. */
export const ChannelFields = z.object({
  regionCode: RegionCode,
  name: Line,
  config: ChannelConfig,
  /** of every kind but e-mail; absent: stays as it is */
  address: ChannelAddress.optional(),
  /** password, token or signing key; absent: stays as it is; null: none */
  secret: z.string().min(4).max(500).nullable().optional(),
  notices: ChannelNotices,
  enabled: z.boolean(),
})
export type ChannelFields = z.infer<typeof ChannelFields>

/** A channel as it is shown: the secret never comes back. */
export const Channel = z.object({
  id: Id,
  region: RegionRef,
  name: z.string(),
  config: ChannelConfig,
  /** scheme and host of the address, or the mail server */
  host: z.string(),
  hasSecret: z.boolean(),
  notices: ChannelNotices,
  enabled: z.boolean(),
  revision: z.int(),
  sent: z.int(),
  failed: z.int(),
  waiting: z.int(),
  lastError: z.string().nullable(),
})
export type Channel = z.infer<typeof Channel>

/** One line of the delivery log 发送记录; the address is shown in part. */
export const Delivery = z.object({
  id: Id,
  channelId: Id,
  channelName: z.string(),
  target: z.string().nullable(),
  title: z.object({ zh: z.string(), en: z.string() }),
  state: z.enum(['waiting', 'sent', 'failed']),
  attempts: z.int(),
  lastError: z.string().nullable(),
  at: Instant,
  sentAt: Instant.nullable(),
})
export type Delivery = z.infer<typeof Delivery>

/** What a channel would send 试运行: to whom, in which words; nothing leaves. */
export const DryRun = z.object({
  messages: z.array(
    z.object({
      personName: z.string().nullable(),
      target: z.string().nullable(),
      title: z.string(),
      text: z.string(),
      /** exactly what would go out */
      body: z.string(),
    }),
  ),
  /** people who would be told and have no address for this channel */
  withoutAddress: z.array(z.string()),
})
export type DryRun = z.infer<typeof DryRun>
