import {
  type Channel,
  ChannelConfig,
  type ChannelFields,
  type ChannelKind,
  groupNotices,
  personalNotices,
} from '@wanwu/contract'

/** A channel as it is typed: every field of every kind as text. */
export interface ChannelDraft {
  kind: ChannelKind
  name: string
  regionCode: string | null
  enabled: boolean
  notices: ChannelFields['notices']
  address: string
  secret: string
  host: string
  port: string
  tls: boolean
  user: string
  from: string
  template: string
  success: string
}

/** The notices that a kind of channel may carry: to people, or to groups. */
export function carriedBy(kind: ChannelKind): ChannelFields['notices'] {
  return kind === 'email' || kind === 'sms' ? [...personalNotices] : [...groupNotices]
}

/** The draft that a form starts with; address and secret are never filled in. */
export function draftOf(channel: Channel | undefined, regionCode: string | null): ChannelDraft {
  const config = channel?.config
  const mail = config?.kind === 'email' ? config : undefined
  const text = config?.kind === 'sms' ? config : undefined
  return {
    kind: config?.kind ?? 'email',
    name: channel?.name ?? '',
    regionCode: channel?.region.code ?? regionCode,
    enabled: channel?.enabled ?? false,
    notices: channel?.notices ?? carriedBy('email'),
    address: '',
    secret: '',
    host: mail?.host ?? '',
    port: String(mail?.port ?? 465),
    tls: mail?.tls ?? true,
    user: mail?.user ?? '',
    from: mail?.from ?? '',
    template: text?.template ?? '{"mobile":"{mobile}","content":"{text}"}',
    success: text?.success ?? '',
  }
}

/** What is sent of a draft; null while its kind's own fields do not fit. */
export function fieldsOf(draft: ChannelDraft): ChannelFields | null {
  const config = ChannelConfig.safeParse(
    draft.kind === 'email'
      ? {
          kind: 'email',
          host: draft.host,
          port: Number(draft.port),
          tls: draft.tls,
          user: draft.user.trim() || null,
          from: draft.from,
        }
      : draft.kind === 'sms'
        ? {
            kind: 'sms',
            method: 'POST',
            contentType: draft.template.trim().startsWith('{"')
              ? 'application/json'
              : 'application/x-www-form-urlencoded',
            template: draft.template,
            success: draft.success.trim() || null,
          }
        : { kind: draft.kind },
  )
  if (!config.success || !draft.regionCode || !draft.name.trim()) return null
  const address = draft.address.trim()
  return {
    regionCode: draft.regionCode,
    name: draft.name,
    config: config.data,
    notices: draft.notices,
    enabled: draft.enabled,
    ...(draft.kind !== 'email' && address ? { address } : {}),
    ...(draft.secret ? { secret: draft.secret } : {}),
  }
}
