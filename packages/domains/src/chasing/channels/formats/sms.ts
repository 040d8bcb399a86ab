import type { ChannelConfig } from '@wanwu/contract'
import type { OutsideRequest } from '../outside/send-request.ts'
import type { Destination, Message } from './message.ts'

/** Longest text of a message, in characters: what most gateways send as two. */
const longest = 130

const jsonText = (value: string) => JSON.stringify(value).slice(1, -1)

/** A text message by a gateway's HTTP interface: the administrator's template with what it asks for, escaped. */
export function formatSms(
  message: Message,
  to: Destination,
  config: Extract<ChannelConfig, { kind: 'sms' }>,
  mobile: string,
): OutsideRequest {
  const inQuery = config.method === 'GET'
  const escapeValue = !inQuery && config.contentType === 'application/json' ? jsonText : encodeURIComponent
  const values: Record<string, string> = {
    mobile,
    text: [...message.title].slice(0, longest).join(''),
    secret: to.secret ?? '',
    id: message.id,
  }
  const filled = config.template.replace(/\{(mobile|text|secret|id)\}/g, (_, name: string) =>
    escapeValue(values[name] ?? ''),
  )
  if (inQuery) {
    const joint = to.address.includes('?') ? '&' : '?'
    return { url: `${to.address}${joint}${filled}`, method: 'GET', headers: {}, body: null }
  }
  return {
    url: to.address,
    method: 'POST',
    headers: { 'content-type': `${config.contentType}; charset=utf-8` },
    body: filled,
  }
}
