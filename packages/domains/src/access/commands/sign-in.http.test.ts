import {
  changePassword,
  disablePerson,
  getMe,
  listAudit,
  listDemoSignIns,
  listSessions,
  listUnits,
  revokeSession,
  signIn,
  signOut,
  updateMe,
} from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const demo = {
  password: 'printed one 1',
  items: [{ userName: '示例', name: '示例', role: 'office' as const, unit: null }],
}

describe.each(testEngines)('signing in on %s', (engine) => {
  let office: SmallOffice
  beforeAll(async () => {
    office = await startSmallOffice({ engine, demo, realPasswords: true })
  })
  afterAll(() => office?.close())

  it('tells who one is, where one’s roles count, and nothing of the password', async () => {
    const person = await office.createPerson({
      unitId: office.units.forestry,
      role: 'liaison',
      region: office.regions.city,
      onlyUnit: office.units.forestry,
      userName: '林业联络员',
    })
    const client = await office.signIn(person)
    const me = await client.call(getMe, {})
    expect(me).toMatchObject({
      person: { id: person.id, userName: '林业联络员' },
      unit: { id: office.units.forestry, name: '云岭市林业和草原局' },
      roles: [
        {
          role: 'liaison',
          region: { code: '990100', name: '云岭市' },
          unit: { id: office.units.forestry, name: '云岭市林业和草原局' },
        },
      ],
      locale: 'zh-CN',
      mustChangePassword: false,
      demo: false,
    })
    expect(me.abilities).not.toContain('plan.activate')
    expect((await client.call(updateMe, { locale: 'en' })).locale).toBe('en')
    expect((await client.call(getMe, {})).locale).toBe('en')
  })

  it('refuses a wrong password, an unknown name and a disabled person in the same words, on record', async () => {
    const admin = await office.as('admin')
    const person = await office.createPerson({ unitId: office.units.forestry })
    const other = await office.createPerson({ unitId: office.units.forestry })
    await admin.call(disablePerson, { id: other.id })
    const refusal = (userName: string, password: string) =>
      office
        .visitor()
        .call(signIn, { userName, password })
        .catch((error: { code: string; message: string }) => `${error.code} ${error.message}`)
    const answers = [
      await refusal(person.userName, 'wrong'),
      await refusal('查无此人', person.password),
      await refusal(other.userName, other.password),
    ]
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toMatch(/^SIGN_IN_REFUSED/)
    const entries = await admin.call(listAudit, { action: 'access.signInRefused' })
    expect(entries.items.map((entry) => [entry.subject.id, entry.detail.reason])).toEqual([
      [other.userName, 'DISABLED'],
      ['查无此人', 'PASSWORD'],
      [person.userName, 'PASSWORD'],
    ])
  })

  it('compares user names without case and width', async () => {
    const person = await office.createPerson({ unitId: office.units.forestry, userName: 'Liaison9' })
    const client = await office.signIn({ userName: 'ＬＩＡＩＳＯＮ９', password: person.password })
    expect((await client.call(getMe, {})).person.userName).toBe('Liaison9')
  })

  it('makes an account wait after ten failures, right password or not', async () => {
    const person = await office.createPerson({ unitId: office.units.forestry })
    const attempt = (password: string) =>
      office.visitor().call(signIn, { userName: person.userName, password })
    for (let count = 0; count < 10; count += 1) {
      await expect(attempt('wrong')).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' })
    }
    await expect(attempt(person.password)).rejects.toMatchObject({ code: 'RATE_LIMITED' })
    office.setNow(new Date(Date.now() + 16 * 60 * 1000))
    await expect(attempt(person.password)).resolves.toMatchObject({ person: { id: person.id } })
    office.setNow(null)
  })

  it('lists sessions, ends them one by one, and all others when the password changes', async () => {
    const person = await office.createPerson({ unitId: office.units.forestry })
    const [desk, phone, lost] = [
      await office.signIn(person),
      await office.signIn(person),
      await office.signIn(person),
    ]
    const { items } = await desk.call(listSessions, {})
    expect(items).toHaveLength(3)
    expect(items.filter((session) => session.current)).toHaveLength(1)
    const [latest] = items
    await desk.call(revokeSession, { id: latest?.id ?? '' })
    await expect(lost.call(getMe, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(desk.call(revokeSession, { id: latest?.id ?? '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await desk.call(changePassword, { current: person.password, password: 'new horse 22' })
    await expect(phone.call(getMe, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    await expect(desk.call(getMe, {})).resolves.toMatchObject({ person: { id: person.id } })
    await office.signIn({ userName: person.userName, password: 'new horse 22' })
    await desk.call(signOut, {})
    await expect(desk.call(getMe, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })

  it('never ends the session of somebody else', async () => {
    const [one, other] = [await office.as('liaison'), await office.as('liaison')]
    const { items } = await other.call(listSessions, {})
    await expect(one.call(revokeSession, { id: items[0]?.id ?? '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('asks for a new password first, and opens nothing else until there is one', async () => {
    const person = await office.createPerson({
      unitId: office.units.office,
      role: 'office',
      region: office.regions.city,
      mustChangePassword: true,
    })
    const client = await office.signIn(person)
    expect((await client.call(getMe, {})).mustChangePassword).toBe(true)
    await expect(client.call(listUnits, {})).rejects.toMatchObject({ code: 'PASSWORD_CHANGE_REQUIRED' })
    const change = (current: string, password: string) => client.call(changePassword, { current, password })
    await expect(change('wrong', 'new horse 22')).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' })
    await expect(change(person.password, 'short1')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(change(person.password, 'onlyletters')).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    await expect(change(person.password, person.password)).rejects.toMatchObject({ code: 'WRONG_STATE' })
    expect((await change(person.password, 'new horse 22')).mustChangePassword).toBe(false)
    await client.call(listUnits, {})
  })

  it('keeps demo accounts on this machine', async () => {
    const person = await office.createPerson({ unitId: office.units.office, demo: true })
    const local = await office.signIn(person)
    await expect(
      local.call(changePassword, { current: person.password, password: 'new horse 22' }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' })
    const elsewhere = office.visitor({ 'x-forwarded-for': '10.1.2.3' })
    await expect(elsewhere.call(signIn, person)).rejects.toMatchObject({ code: 'DEMO_ONLY_LOCAL' })
    await expect(elsewhere.call(getMe, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(await office.visitor().call(listDemoSignIns, {})).toEqual(demo)
    expect(await elsewhere.call(listDemoSignIns, {})).toEqual({ password: null, items: [] })
  })

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const person = await office.createPerson({ unitId: office.units.office })
    const send = (headers: Record<string, string>) =>
      fetch(`${office.url}/api/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ userName: person.userName, password: person.password }),
      })
    const answer = await send({ 'x-wanwu-client': '1' })
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
    expect((await send({})).status).toBe(403)
    expect((await send({ 'x-wanwu-client': '1', 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send({ origin: 'http://evil.example' })).status).toBe(403)
    expect((await send({ origin: office.url })).status).toBe(200)
    expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })
})
