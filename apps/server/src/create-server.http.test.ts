import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRecord, getHealth, listSessions, signIn } from '@wanwu/contract'
import { type SmallOffice, startSmallOffice } from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe('the server', () => {
  const web = mkdtempSync(join(tmpdir(), 'wanwu-web-'))
  let office: SmallOffice
  let told = 0
  beforeAll(async () => {
    mkdirSync(join(web, 'assets'))
    writeFileSync(join(web, 'index.html'), '<!doctype html><title>万物</title>')
    writeFileSync(join(web, 'assets/app-1a2b.js'), `console.log(${JSON.stringify('x'.repeat(3000))})`)
    office = await startSmallOffice({
      webDirectory: web,
      trustProxy: 'loopback',
      emitted: () => {
        told += 1
      },
    })
  })
  afterAll(async () => {
    await office?.close()
    rmSync(web, { recursive: true, force: true })
  })

  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(office.url + path, { method: 'POST', body, headers: { 'x-wanwu-client': '1', ...headers } })

  it('is well, and says no more than that', async () => {
    expect(await office.visitor().call(getHealth, {})).toEqual({ status: 'ok' })
  })

  it('answers every address of the application with its page, and files as files', async () => {
    for (const path of ['/', '/plans/12', '/units?q=a']) {
      const answer = await fetch(office.url + path)
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    }
    const script = await fetch(`${office.url}/assets/app-1a2b.js`, {
      headers: { 'accept-encoding': 'br, gzip' },
    })
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect(script.headers.get('content-encoding')).toBe('br')
    expect((await fetch(`${office.url}/assets/gone.js`)).status).toBe(404)
    expect((await fetch(`${office.url}/../package.json`)).status).toBe(404)
  })

  it('answers in problem+json where there is nothing, or nothing that can be read', async () => {
    const nowhere = await fetch(`${office.url}/api/nowhere`)
    expect(nowhere.status).toBe(404)
    expect(nowhere.headers.get('content-type')).toContain('application/problem+json')
    expect(await nowhere.json()).toMatchObject({ code: 'NOT_FOUND', type: 'urn:wanwu:error:NOT_FOUND' })
    const json = { 'content-type': 'application/json' }
    expect(await (await post('/api/sign-in', '{', json)).json()).toMatchObject({ code: 'INVALID_INPUT' })
    const large = await post('/api/sign-in', `"${'x'.repeat(3_000_000)}"`, json)
    expect(large.status).toBe(413)
    expect(await large.json()).toMatchObject({ code: 'TOO_LARGE', data: { limit: 2 * 1024 * 1024 } })
    expect((await post('/api/sign-in', '<a/>', { 'content-type': 'text/xml' })).status).toBe(400)
  })

  it('tells of a fault of ours by a reference alone', async () => {
    await office.database.transaction({ role: 'owner' }, (client) =>
      client.query('alter table audit_head rename to audit_head_gone'),
    )
    const fault = await post('/api/sign-in', JSON.stringify({ userName: 'a', password: 'b' }), {
      'content-type': 'application/json',
    })
    await office.database.transaction({ role: 'owner' }, (client) =>
      client.query('alter table audit_head_gone rename to audit_head'),
    )
    expect(fault.status).toBe(500)
    const problem = await fault.text()
    expect(problem).toContain(fault.headers.get('x-request-id'))
    expect(problem).not.toContain('audit_head')
  })

  it('tells the queue that a command asked something of it; a refused one, and a look, ask nothing', async () => {
    const client = await office.as('office')
    const team = { register: 'volunteer-team', values: { name: '云岭护鸟队' } }
    const before = told
    await client.call(createRecord, team)
    expect(told).toBe(before + 1)
    await expect(client.call(createRecord, team)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    await client.call(listSessions, {})
    expect(told).toBe(before + 1)
  })

  it('describes itself', async () => {
    const answer = await fetch(`${office.url}/api/openapi.json`)
    expect(await answer.json()).toMatchObject({ openapi: '3.1.0', paths: { '/api/sign-in': {} } })
  })

  it('takes a trusted proxy’s word on the address and the scheme', async () => {
    const person = await office.createPerson({ unitId: office.units.office })
    const answer = await post('/api/sign-in', JSON.stringify(person), {
      'content-type': 'application/json',
      'x-forwarded-for': '10.1.2.3',
      'x-forwarded-proto': 'https',
    })
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/)
    expect(answer.headers.get('strict-transport-security')).toBeTruthy()
    const client = await office.signIn(person)
    const { items } = await client.call(listSessions, {})
    expect(items.map((session) => session.address)).toEqual(['127.0.0.1', '10.1.2.3'])
  })

  it('makes an address wait after sixty failures, whatever the accounts', async () => {
    const attempt = (at: number) =>
      office
        .visitor({ 'x-forwarded-for': '10.7.7.7' })
        .call(signIn, { userName: `nobody${at}`, password: 'wrong' })
        .catch((error: { code: string }) => error.code)
    const codes: unknown[] = []
    for (let at = 0; at < 61; at += 1) codes.push(await attempt(at))
    expect(new Set(codes.slice(0, 60))).toEqual(new Set(['SIGN_IN_REFUSED']))
    expect(codes[60]).toBe('RATE_LIMITED')
  })
})
