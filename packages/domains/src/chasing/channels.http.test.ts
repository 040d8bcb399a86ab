import { createHmac } from 'node:crypto'
import {
  type ChannelFields,
  type Client,
  changeChannel,
  createChannel,
  dryRunChannel,
  listChannels,
  listDeliveries,
  listJobs,
  removeChannel,
  retryJob,
  saveContact,
  setNoticeAddress,
  tryChannel,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportDesk, startReportDesk } from '../reporting/testing/report-desk.ts'
import { type HookServer, startHookServer } from './testing/hook-server.ts'
import { type MailServer, startMailServer } from './testing/mail-server.ts'

const day = 24 * 3600_000

describe.each(testEngines)('channels on %s', (engine) => {
  let desk: ReportDesk
  let mail: MailServer
  let hook: HookServer
  let admin: Client
  let now = new Date('2027-03-15T09:00:00+08:00')
  beforeAll(async () => {
    mail = await startMailServer()
    hook = await startHookServer()
    desk = await startReportDesk(engine, { allowedTargets: ['hook.test', '127.0.0.1'] })
    admin = await desk.as('admin')
    await desk.liaison.call(setNoticeAddress, { email: 'forestry@mail.example', mobile: null })
  })
  afterAll(async () => {
    await desk?.close()
    await mail?.close()
    await hook?.close()
  })

  const later = async (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds)
    desk.setNow(now)
    return desk.work()
  }
  const emailFields = (): ChannelFields => ({
    regionCode: '990100',
    name: '市局邮箱',
    config: {
      kind: 'email',
      host: '127.0.0.1',
      port: mail.port,
      tls: false,
      user: 'wanwu',
      from: '万物 <wanwu@mail.example>',
    },
    secret: 'mail-pass-word',
    notices: ['period-opened', 'digest'],
    enabled: true,
  })
  const hookFields = (kind: 'webhook' | 'wecom' | 'dingtalk' | 'feishu', path: string): ChannelFields => ({
    regionCode: '990100',
    name: `群${kind}`,
    config: { kind },
    address: `${hook.url}/${path}?key=robot-token-1`,
    secret: 'sign-key-9',
    notices: ['period-announced', 'owing'],
    enabled: true,
  })
  const create = async (fields: ChannelFields) => (await admin.call(createChannel, { fields })).channelId

  it('are for administrators of their region alone', async () => {
    const channelId = await create({ ...emailFields(), enabled: false })
    const calls = (client: Client) => [
      () => client.call(listChannels, {}),
      () => client.call(createChannel, { fields: emailFields() }),
      () => client.call(changeChannel, { channelId, revision: 1, fields: emailFields() }),
      () => client.call(removeChannel, { channelId }),
      () => client.call(tryChannel, { channelId, target: null }),
      () => client.call(dryRunChannel, { channelId }),
      () => client.call(listDeliveries, {}),
      () => client.call(listJobs, {}),
      () => client.call(retryJob, { jobId: channelId }),
    ]
    for (const call of calls(desk.visitor()))
      await expect(call()).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    for (const call of calls(desk.office)) await expect(call()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const elsewhere = await desk.as('admin', { region: desk.regions.other, unitId: desk.units.other })
    expect((await elsewhere.call(listChannels, {})).channels).toEqual([])
    await expect(elsewhere.call(createChannel, { fields: emailFields() })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    for (const call of [
      () =>
        elsewhere.call(changeChannel, {
          channelId,
          revision: 1,
          fields: { ...emailFields(), regionCode: '990200' },
        }),
      () => elsewhere.call(removeChannel, { channelId }),
      () => elsewhere.call(tryChannel, { channelId, target: 'a@mail.example' }),
      () => elsewhere.call(dryRunChannel, { channelId }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await elsewhere.call(listJobs, {})).toEqual({ jobs: [], waiting: 0, dead: 0 })
    expect(await admin.call(removeChannel, { channelId })).toMatchObject({ name: '市局邮箱' })
  })

  it('never give back an address or a secret, by no door of the product', async () => {
    const channelId = await create(hookFields('wecom', 'secret-path'))
    const answer = await admin.call(listChannels, {})
    expect(answer.channels).toMatchObject([{ id: channelId, host: hook.url, hasSecret: true }])
    for (const secret of ['robot-token-1', 'sign-key-9', 'secret-path']) {
      expect(JSON.stringify(answer)).not.toContain(secret)
    }
    for (const column of ['secret', 'address']) {
      await expect(
        desk.database.transaction({ role: 'wanwu_app' }, (client) =>
          client.query(`select ${column} from channel`),
        ),
      ).rejects.toMatchObject({ code: '42501' })
    }
    const chain = await desk.rows(`select detail from audit_entry where subject_kind = 'channel'`)
    expect(JSON.stringify(chain)).not.toMatch(/robot-token|sign-key|mail-pass/)
    await admin.call(removeChannel, { channelId })
  })

  it('keep what is not sent along, and let the second of two editors see the first', async () => {
    const channelId = await create(hookFields('wecom', 'kept'))
    const { address: _a, secret: _s, ...rest } = hookFields('wecom', 'kept')
    await admin.call(changeChannel, { channelId, revision: 1, fields: { ...rest, name: '改名' } })
    await expect(
      admin.call(changeChannel, { channelId, revision: 1, fields: { ...rest, name: '又改' } }),
    ).rejects.toMatchObject({ code: 'CONFLICT', data: { present: { name: '改名' } } })
    const [kept] = await desk.rows('select address, secret from channel where id = $1', [channelId])
    expect(kept).toEqual({ address: `${hook.url}/kept?key=robot-token-1`, secret: 'sign-key-9' })
    await expect(
      admin.call(changeChannel, { channelId, revision: 2, fields: { ...rest, config: { kind: 'feishu' } } }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await admin.call(removeChannel, { channelId })
  })

  it('carry notices out: mail to people with an address, robots and webhooks to groups', async () => {
    await create(emailFields())
    for (const kind of ['webhook', 'wecom', 'dingtalk', 'feishu'] as const)
      await create(hookFields(kind, kind))
    await desk.open('2027-03-25')
    await desk.work()
    expect(mail.mails).toMatchObject([{ user: 'wanwu', to: 'RCPT TO:<forestry@mail.example>' }])
    const [first] = mail.mails
    expect(first?.data).toMatch(/^Message-ID: <[0-9a-f-]{36}@wanwu>$/im)
    expect(first?.data).toContain('Auto-Submitted: auto-generated')
    expect(hook.hooks.map(({ path }) => path.split('?')[0]).sort()).toEqual([
      '/dingtalk',
      '/feishu',
      '/webhook',
      '/wecom',
    ])
    const generic = hook.hooks.find(({ path }) => path.startsWith('/webhook'))
    const signature = createHmac('sha256', 'sign-key-9')
      .update(`${generic?.headers['x-wanwu-timestamp']}.${generic?.body}`)
      .digest('hex')
    expect(generic?.headers['x-wanwu-signature']).toBe(`v1=${signature}`)
    expect(JSON.parse(generic?.body ?? '')).toMatchObject({
      kind: 'period-announced',
      data: { units: 2, dueOn: '2027-03-25' },
      link: `${desk.url}/reporting`,
    })
    expect(await desk.work()).toBe(0)
    const { items } = await admin.call(listDeliveries, {})
    expect(items).toHaveLength(5)
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['sent']))
    expect(items.find(({ channelName }) => channelName === '市局邮箱')?.target).toBe('f***@mail.example')
  })

  it('show what they would send without sending it', async () => {
    desk.setNow(new Date('2027-03-22T07:00:00+08:00'))
    const before = mail.mails.length + hook.hooks.length
    const { channels } = await admin.call(listChannels, {})
    const run = async (name: string) =>
      admin.call(dryRunChannel, { channelId: channels.find((one) => one.name === name)?.id ?? '' })
    const email = await run('市局邮箱')
    expect(email.messages).toMatchObject([
      {
        target: 'forestry@mail.example',
        title: '您有1件报送待办',
        text: expect.stringContaining('还有3天到期'),
      },
    ])
    expect(email.withoutAddress).toHaveLength(1)
    const group = await run('群dingtalk')
    expect(group.messages).toMatchObject([{ title: expect.stringContaining('2个单位中2个未报') }])
    expect(group.messages[0]?.body).not.toMatch(/robot-token-1|sign-key-9/)
    expect(mail.mails.length + hook.hooks.length).toBe(before)
    desk.setNow(now)
  })

  it('are tried again when the other side fails, then given up, and sent when an administrator says so', async () => {
    hook.answer = { status: 500, text: 'no: robot-token-1' }
    const { channels } = await admin.call(listChannels, {})
    const wecom = channels.find(({ name }) => name === '群wecom')
    const channelId = wecom?.id ?? ''
    await later(60_000)
    await admin.call(tryChannel, { channelId, target: null })
    await desk.work()
    const log = async () =>
      (await admin.call(listDeliveries, { channelId })).items.find(
        ({ title }) => title.zh === '万物：测试消息',
      )
    expect(await log()).toMatchObject({ state: 'waiting', attempts: 1, lastError: 'HTTP 500 no: •••' })
    for (let attempt = 0; attempt < 8; attempt++) await later(day)
    expect(await log()).toMatchObject({ state: 'failed' })
    const { jobs, dead } = await admin.call(listJobs, {})
    expect(dead).toBeGreaterThan(0)
    hook.answer = { status: 200, text: '{"errcode":0}' }
    await later(365 * day)
    expect(await log()).toMatchObject({ state: 'failed' })
    for (const job of jobs.filter(({ state }) => state === 'dead'))
      await admin.call(retryJob, { jobId: job.id })
    await desk.work()
    expect(await log()).toMatchObject({ state: 'sent', lastError: null })
    expect((await admin.call(listJobs, {})).dead).toBe(0)
    await expect(admin.call(retryJob, { jobId: jobs[0]?.id ?? '' })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    await expect(admin.call(retryJob, { jobId: channelId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('send text messages by the template of a gateway, and believe its sign of success', async () => {
    const sms: ChannelFields = {
      regionCode: '990100',
      name: '短信网关',
      config: {
        kind: 'sms',
        method: 'POST',
        contentType: 'application/json',
        template: '{"to":"{mobile}","say":"{text}","key":"{secret}"}',
        success: '"sent":1',
      },
      address: `${hook.url}/sms`,
      secret: 'gateway-key',
      notices: ['digest'],
      enabled: true,
    }
    const channelId = await create(sms)
    await admin.call(tryChannel, { channelId, target: '13900000000' })
    await desk.work()
    const log = async () => (await admin.call(listDeliveries, { channelId })).items[0]
    expect(await log()).toMatchObject({ state: 'waiting', target: '139****0000' })
    hook.answer = { status: 200, text: '{"sent":1}' }
    await later(60_000)
    expect(await log()).toMatchObject({ state: 'sent' })
    const [last] = hook.hooks.filter(({ path }) => path === '/sms').slice(-1)
    expect(JSON.parse(last?.body ?? '')).toEqual({
      to: '13900000000',
      say: '万物：测试消息',
      key: 'gateway-key',
    })
    hook.answer = { status: 200, text: '{"errcode":0}' }
  })

  it('follow no redirect', async () => {
    hook.answer = { status: 302, text: '', headers: { location: `${hook.url}/elsewhere` } }
    const channelId = await create({ ...hookFields('webhook', 'moved'), name: '转走' })
    await admin.call(tryChannel, { channelId, target: null })
    await desk.work()
    expect(hook.hooks.some(({ path }) => path === '/elsewhere')).toBe(false)
    expect((await admin.call(listDeliveries, { channelId })).items[0]).toMatchObject({
      lastError: 'HTTP 302',
    })
    hook.answer = { status: 200, text: '{"errcode":0}' }
  })

  it('send nothing to link-local addresses and metadata services', async () => {
    for (const address of ['http://169.254.169.254/latest', 'http://[::1]:80/', 'http://0.0.0.0/x']) {
      const channelId = await create({ ...hookFields('webhook', ''), name: address, address })
      await admin.call(tryChannel, { channelId, target: null })
      await desk.work()
      const [tried] = (await admin.call(listDeliveries, { channelId })).items
      expect([address, tried?.lastError]).toEqual([address, expect.stringContaining('WANWU_ALLOWED_TARGETS')])
      await admin.call(removeChannel, { channelId })
    }
  })

  it('say nothing more once they are switched off or removed', async () => {
    const before = hook.hooks.length
    const channelId = await create({ ...hookFields('webhook', 'off'), name: '停用的', enabled: false })
    await admin.call(tryChannel, { channelId, target: null })
    await desk.work()
    expect((await admin.call(listDeliveries, { channelId })).items[0]).toMatchObject({ state: 'failed' })
    await admin.call(tryChannel, { channelId, target: null })
    await admin.call(removeChannel, { channelId })
    await desk.work()
    expect(hook.hooks).toHaveLength(before)
  })

  it('need somebody to send a test to where they reach people', async () => {
    const [email] = (await admin.call(listChannels, {})).channels.filter(({ name }) => name === '市局邮箱')
    const channelId = email?.id ?? ''
    await expect(admin.call(tryChannel, { channelId, target: null })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
    mail.refusal = '550 no such mailbox'
    await later(60_000)
    await admin.call(tryChannel, { channelId, target: 'nobody@mail.example' })
    await desk.work()
    const [tried] = (await admin.call(listDeliveries, { channelId })).items
    expect(tried).toMatchObject({ state: 'waiting', lastError: expect.stringContaining('550') })
    mail.refusal = null
    await later(day)
    expect((await admin.call(listDeliveries, { channelId, state: 'waiting' })).items).toEqual([])
  })

  it('reach a liaison who gave no address where the contact register says', async () => {
    const noon = new Date('2027-03-22T12:00:00+08:00')
    desk.setNow(noon)
    const [office, administrator] = [await desk.as('office'), await desk.as('admin')]
    const { channelId } = await administrator.call(createChannel, {
      fields: { ...emailFields(), name: '备用邮箱' },
    })
    const run = async () => {
      const { messages, withoutAddress } = await administrator.call(dryRunChannel, { channelId })
      return [messages.map(({ target }) => target).sort(), withoutAddress.length]
    }
    expect(await run()).toEqual([['forestry@mail.example'], 1])
    const blank = { leaderPost: null, office: null, liaisonPost: null, officePhone: null, mobile: null }
    const fields = { ...blank, leader: '示例甲', liaison: '示例乙', remark: null }
    for (const [unitId, email] of [
      [desk.units.county, 'county@mail.example'],
      [desk.units.forestry, 'elsewhere@mail.example'],
    ]) {
      await office.call(saveContact, { unitId: unitId ?? '', fields: { ...fields, email: email ?? null } })
    }
    expect(await run()).toEqual([['county@mail.example', 'forestry@mail.example'], 0])
  })
})
