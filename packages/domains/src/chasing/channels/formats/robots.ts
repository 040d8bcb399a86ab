import { createHmac } from 'node:crypto'
import type { OutsideRequest } from '../outside/send-request.ts'
import type { Destination, Message } from './message.ts'

const json = { 'content-type': 'application/json; charset=utf-8' }

function post(url: string, body: unknown): OutsideRequest {
  return { url, method: 'POST', headers: json, body: JSON.stringify(body) }
}

/** Cut at a character so that a text has at most that many bytes. */
function cutBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text
  let kept = ''
  let size = Buffer.byteLength('…')
  for (const character of text) {
    size += Buffer.byteLength(character)
    if (size > most) break
    kept += character
  }
  return `${kept}…`
}

/** 企业微信 group robot: Markdown of at most 4,096 bytes; the key stands in its address. */
export function formatWecom(message: Message, to: Destination): OutsideRequest {
  const link = `\n[打开](${message.link})`
  const room = 4096 - Buffer.byteLength(link)
  const content = cutBytes(`**${message.title}**\n${message.text}`, room) + link
  return post(to.address, { msgtype: 'markdown', markdown: { content } })
}

/** 钉钉 group robot: Markdown; signed by time and secret in the query where 加签 is set. */
export function formatDingtalk(message: Message, to: Destination, now: Date): OutsideRequest {
  const url = new URL(to.address)
  if (to.secret) {
    const timestamp = String(now.getTime())
    const sign = createHmac('sha256', to.secret).update(`${timestamp}\n${to.secret}`).digest('base64')
    url.searchParams.set('timestamp', timestamp)
    url.searchParams.set('sign', sign)
  }
  const text = cutBytes(`### ${message.title}\n\n${message.text.replaceAll('\n', '\n\n')}`, 18_000)
  return post(url.href, {
    msgtype: 'markdown',
    markdown: { title: message.title, text: `${text}\n\n[打开](${message.link})` },
  })
}

/** 飞书 group robot: a post; signed in the body where 签名校验 is set. */
export function formatFeishu(message: Message, to: Destination, now: Date): OutsideRequest {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signed = to.secret
    ? { timestamp, sign: createHmac('sha256', `${timestamp}\n${to.secret}`).update('').digest('base64') }
    : {}
  return post(to.address, {
    ...signed,
    msg_type: 'post',
    content: {
      post: {
        zh_cn: {
          title: message.title,
          content: [
            ...message.text.split('\n').map((line) => [{ tag: 'text', text: line }]),
            [{ tag: 'a', text: '打开', href: message.link }],
          ],
        },
      },
    },
  })
}
