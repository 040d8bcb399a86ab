import { createFirstRun, getFirstRun, getMe, listAudit, listPeople, signIn } from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { startTestServer, type TestServer } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe.each(testEngines)('the first run on %s', (engine) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ engine })
  })
  afterAll(() => server?.close())

  const input = {
    region: { code: '990100', name: '云岭市', level: 'prefecture' as const },
    office: { name: '云岭市生态环境保护委员会办公室' },
    administrator: { name: '示例甲', userName: '管理员', password: 'first horse 1' },
  }

  it('asks somebody on another machine for the printed code', async () => {
    const elsewhere = server.visitor({ 'x-forwarded-for': '10.1.2.3' })
    expect(await elsewhere.call(getFirstRun, {})).toEqual({ needed: true, codeRequired: true })
    await expect(elsewhere.call(createFirstRun, { ...input, code: '000000' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(elsewhere.call(createFirstRun, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('makes the office and its administrator, once', async () => {
    const local = server.visitor()
    expect(await local.call(getFirstRun, {})).toEqual({ needed: true, codeRequired: false })
    const answers = await Promise.allSettled([
      local.call(createFirstRun, input),
      server
        .visitor()
        .call(createFirstRun, { ...input, administrator: { ...input.administrator, userName: '另一人' } }),
    ])
    expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(local.call(createFirstRun, input)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    expect((await local.call(getFirstRun, {})).needed).toBe(false)
  })

  it('lets the administrator sign in and see what was done', async () => {
    const client = server.visitor()
    const { password } = input.administrator
    const userNames = ['管理员', '另一人']
    const signed = await Promise.any(userNames.map((userName) => client.call(signIn, { userName, password })))
    expect(signed.roles.map((one) => one.role).sort()).toEqual(['admin', 'office'])
    expect(signed.mustChangePassword).toBe(false)
    expect((await client.call(getMe, {})).unit?.name).toBe(input.office.name)
    expect((await client.call(listPeople, {})).items).toHaveLength(1)
    const { items } = await client.call(listAudit, { action: 'access.createFirstRun' })
    expect(items).toHaveLength(1)
    expect(JSON.stringify(items)).not.toContain(password)
  })
})
