import { createHmac } from 'node:crypto'
import type { OutsideRequest } from '../outside/send-request.ts'
import type { Destination, Message } from './message.ts'

/**
 * The generic webhook: JSON, signed where a secret is set. The receiver computes HMAC-SHA256 over
 * `<x-wanwu-timestamp>.<body>` and compares it with `x-wanwu-signature: v1=<hex>`; `x-wanwu-delivery` stays the same
 * when a message is sent again.
 */
export function formatWebhook(message: Message, to: Destination, now: Date): OutsideRequest {
  const body = JSON.stringify({
    id: message.id,
    kind: message.content.kind,
    at: message.at.toISOString(),
    title: message.title,
    text: message.text,
    link: message.link,
    data: message.content,
  })
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signature = to.secret
    ? createHmac('sha256', to.secret).update(`${timestamp}.${body}`).digest('hex')
    : null
  return {
    url: to.address,
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-wanwu-delivery': message.id,
      'x-wanwu-timestamp': timestamp,
      ...(signature ? { 'x-wanwu-signature': `v1=${signature}` } : {}),
    },
    body,
  }
}
