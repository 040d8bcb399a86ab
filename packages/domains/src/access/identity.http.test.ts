import { createClient, getMe, listAudit, listIdentityProviders, startIdentitySignIn } from '@wanwu/contract'
import { testEngines } from '@wanwu/database/testing'
import {
  createCookieJar,
  type SmallOffice,
  startIdentityProvider,
  startSmallOffice,
  type TestIdentityProvider,
} from '@wanwu/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Signs in at the provider's own pages and answers with the address it sends the browser back to. */
async function signInAtProvider(url: string, login: string, returnPrefix: string): Promise<string> {
  const browser = createCookieJar()
  let at = url
  let form: URLSearchParams | undefined
  for (let step = 0; step < 12; step += 1) {
    const answer = await browser(at, {
      redirect: 'manual',
      ...(form ? { method: 'POST', body: form } : {}),
    })
    form = undefined
    const location = answer.headers.get('location')
    if (location) {
      at = new URL(location, at).href
      if (at.startsWith(returnPrefix)) return at
      continue
    }
    const page = await answer.text()
    const prompt = page.match(/name="prompt" value="(\w+)"/)?.[1] ?? ''
    at = new URL(page.match(/action="([^"]+)"/)?.[1] ?? '', at).href
    form = new URLSearchParams({ prompt, login, password: 'any' })
  }
  throw new Error(`The provider did not send the browser back; last at ${at}`)
}

describe.each(testEngines)('signing in by an identity provider on %s', (engine) => {
  let office: SmallOffice
  let provider: TestIdentityProvider
  beforeAll(async () => {
    office = await startSmallOffice({
      engine,
      providers: async (url) => {
        provider = await startIdentityProvider(`${url}/api/auth/callback/oidc`)
        return [
          {
            id: 'oidc',
            name: '统一身份认证',
            issuer: provider.issuer,
            clientId: provider.clientId,
            clientSecret: provider.clientSecret,
            scopes: ['openid', 'profile'],
            userNameClaim: 'preferred_username',
          },
        ]
      },
    })
  })
  afterAll(async () => {
    await office?.close()
    await provider?.close()
  })

  /** Goes the whole way with one browser; answers with it and with where it ended. */
  async function comeBackAs(login: string) {
    const browser = createCookieJar()
    const client = createClient({ baseUrl: office.url, fetch: browser })
    const { url } = await client.call(startIdentitySignIn, { provider: 'oidc', returnTo: '/units' })
    const back = await signInAtProvider(url, login, office.url)
    const answer = await browser(back, { redirect: 'manual' })
    return { client, end: answer.headers.get('location') ?? '' }
  }

  it('is offered on the sign-in page', async () => {
    expect(await office.visitor().call(listIdentityProviders, {})).toEqual({
      items: [{ id: 'oidc', name: '统一身份认证' }],
    })
    await expect(office.visitor().call(startIdentitySignIn, { provider: 'other' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(
      office.visitor().call(startIdentitySignIn, { provider: 'oidc', returnTo: '//evil.example' }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('signs in the person the claim names, with the roles they have here, on record', async () => {
    const person = await office.createPerson({
      unitId: office.units.forestry,
      role: 'liaison',
      region: office.regions.city,
      userName: '林业联络员',
    })
    const { client, end } = await comeBackAs('x-林业联络员')
    expect(new URL(end, office.url).pathname).toBe('/units')
    expect(await client.call(getMe, {})).toMatchObject({
      person: { id: person.id },
      roles: [{ role: 'liaison' }],
    })
    const auditor = await office.as('auditor')
    const { items } = await auditor.call(listAudit, { action: 'access.identitySignIn' })
    expect(items.map((entry) => entry.subject.id)).toEqual([person.id])
  })

  it('signs in nobody who is not here, and makes nobody', async () => {
    const { client, end } = await comeBackAs('x-陌生人')
    expect(end).toContain('/sign-in?error=')
    await expect(client.call(getMe, {})).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  })

  it('opens no other part of the authentication library', async () => {
    for (const path of ['/api/auth/sign-up/email', '/api/auth/sign-in/email', '/api/auth/get-session']) {
      const answer = await fetch(office.url + path, { method: 'POST', headers: { 'x-wanwu-client': '1' } })
      expect(answer.status, path).toBe(404)
    }
  })
})
