import { createHmac } from 'node:crypto'
import type { ChannelConfig } from '@wanwu/contract'
import { describe, expect, it } from 'vitest'
import type { Message } from './message.ts'
import { formatDingtalk, formatFeishu, formatWecom } from './robots.ts'
import { formatSms } from './sms.ts'
import { formatWebhook } from './webhook.ts'

const message: Message = {
  id: '01890000-0000-7000-8000-000000000001',
  content: { kind: 'test', channel: '示例' },
  title: '2027年第一季度报送今天到期',
  text: '云岭市水务局\n白鹿县人民政府',
  link: 'https://wanwu.example/reporting',
  at: new Date('2027-03-25T08:00:00+08:00'),
}
const now = new Date('2027-03-25T08:00:01+08:00')
const seconds = '1805932801'
const to = { address: 'https://hook.example/send?key=k1', secret: 'SECret' }
const bodyOf = (request: { body: string | null }) => JSON.parse(request.body ?? '')

describe('the generic webhook', () => {
  it('is signed over time and body, and named so that a second one is known', () => {
    const { headers, body } = formatWebhook(message, to, now)
    const expected = createHmac('sha256', 'SECret').update(`${seconds}.${body}`).digest('hex')
    expect(headers).toMatchObject({
      'x-wanwu-delivery': message.id,
      'x-wanwu-timestamp': seconds,
      'x-wanwu-signature': `v1=${expected}`,
    })
    expect(bodyOf({ body })).toMatchObject({ kind: 'test', title: message.title, data: { channel: '示例' } })
    expect(formatWebhook(message, { ...to, secret: null }, now).headers).not.toHaveProperty(
      'x-wanwu-signature',
    )
  })
})

describe('group robots', () => {
  it('speak as 企业微信 takes it, in 4,096 bytes with the link kept', () => {
    expect(bodyOf(formatWecom(message, to))).toEqual({
      msgtype: 'markdown',
      markdown: {
        content: `**${message.title}**\n云岭市水务局\n白鹿县人民政府\n[打开](https://wanwu.example/reporting)`,
      },
    })
    const long = bodyOf(formatWecom({ ...message, text: '县'.repeat(3000) }, to)).markdown.content
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(4096)
    expect(long).toMatch(/县…\n\[打开\]\(https:\/\/wanwu\.example\/reporting\)$/)
  })

  it('sign as 钉钉 asks: HMAC of time and secret, keyed by the secret, in the query', () => {
    const url = new URL(formatDingtalk(message, to, now).url)
    const timestamp = String(now.getTime())
    expect(Object.fromEntries(url.searchParams)).toEqual({
      key: 'k1',
      timestamp,
      sign: createHmac('sha256', 'SECret').update(`${timestamp}\nSECret`).digest('base64'),
    })
    expect(formatDingtalk(message, { ...to, secret: null }, now).url).toBe(to.address)
  })

  it('sign as 飞书 asks: HMAC of nothing, keyed by time and secret, in the body', () => {
    const body = bodyOf(formatFeishu(message, to, now))
    expect(body).toMatchObject({
      timestamp: seconds,
      sign: createHmac('sha256', `${seconds}\nSECret`).update('').digest('base64'),
      msg_type: 'post',
    })
    expect(body.content.post.zh_cn.content).toHaveLength(3)
  })
})

describe('text messages', () => {
  const config: Extract<ChannelConfig, { kind: 'sms' }> = {
    kind: 'sms',
    method: 'POST',
    contentType: 'application/json',
    template: '{"to":"{mobile}","say":"{text}","key":"{secret}"}',
    success: null,
  }
  const sly = { ...message, title: '他说"好"\n&x=1{secret}' }

  it('fill a JSON template without breaking out of it', () => {
    expect(bodyOf(formatSms(sly, to, config, '13900000000'))).toEqual({
      to: '13900000000',
      say: sly.title,
      key: 'SECret',
    })
  })

  it('fill a form, and the query of a GET', () => {
    const form = {
      ...config,
      contentType: 'application/x-www-form-urlencoded' as const,
      template: 'm={mobile}&t={text}',
    }
    const { body } = formatSms(sly, to, form, '13900000000')
    expect(Object.fromEntries(new URLSearchParams(body ?? ''))).toEqual({ m: '13900000000', t: sly.title })
    const { url } = formatSms(sly, to, { ...form, method: 'GET' }, '13900000000')
    expect(new URL(url).searchParams.get('t')).toBe(sly.title)
    expect(new URL(url).searchParams.get('key')).toBe('k1')
  })

  it('are cut to what a gateway sends', () => {
    const long = bodyOf(formatSms({ ...message, title: '报'.repeat(200) }, to, config, '1')).say
    expect([...long]).toHaveLength(130)
  })
})
