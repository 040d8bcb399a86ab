import type Provider from 'oidc-provider'
import { freePort } from './free-port.ts'

/** An OpenID Connect provider on this machine, with a sign-in page of its own. */
export interface TestIdentityProvider {
  issuer: string
  clientId: string
  clientSecret: string
  close(): Promise<void>
}

/**
 * Starts a provider at which everybody may sign in under any name; the name becomes `sub` and, with the
 * prefix taken off, `preferred_username`: `x-示例` signs in the person 示例.
 */
export async function startIdentityProvider(redirectUri: string): Promise<TestIdentityProvider> {
  // loaded when it is used: it greets with warnings about what production would need
  const { default: ProviderClass } = await import('oidc-provider')
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const [clientId, clientSecret] = ['wanwu-test', 'a secret of tests alone']
  const provider = new ProviderClass(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    cookies: { keys: ['tests'] },
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, preferred_username: id.replace(/^x-/, '') }),
    }),
  })
  const server = await new Promise<ReturnType<Provider['listen']>>((resolve) => {
    const listening = provider.listen(port, '127.0.0.1', () => resolve(listening))
  })
  return {
    issuer,
    clientId,
    clientSecret,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
