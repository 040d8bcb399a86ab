import type { FastifyInstance } from 'fastify'
import { appendEntry, type RequestFacts, type Runtime, requestFactsOf } from '../kernel/index.ts'
import type { Authentication } from './authentication/open-authentication.ts'
import { loadActor } from './load-actor.ts'

/**
 * Mounts the address that identity providers send the browser back to, the only part of authentication that
 * is reached without a declared endpoint. What goes wrong there comes back to the sign-in page as `?error=`.
 */
export function bindIdentityCallback(
  app: FastifyInstance,
  authentication: Authentication,
  runtime: Runtime,
  publicUrl: string,
): void {
  app.get('/api/auth/callback/:provider', async (request, reply) => {
    const headers = new Headers()
    for (const name of ['cookie', 'user-agent'] as const) {
      const value = request.headers[name]
      if (value) headers.set(name, value)
    }
    const answer = await authentication.callback(new Request(new URL(request.url, publicUrl), { headers }))
    const cookies = answer.headers.getSetCookie()
    const facts = requestFactsOf(request)
    await recordSignIn(authentication, runtime, { ...facts, cookie: pairsOf(cookies) })
    for (const cookie of cookies) reply.header('set-cookie', facts.https ? `${cookie}; Secure` : cookie)
    return reply.code(answer.status).redirect(answer.headers.get('location') ?? '/sign-in', 302)
  })
}

/** The cookies a browser would send after these `Set-Cookie` values. */
function pairsOf(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ')
}

async function recordSignIn(
  authentication: Authentication,
  runtime: Runtime,
  request: RequestFacts,
): Promise<void> {
  const session = await authentication.session(request, { cookies: [] })
  if (!session) return
  const at = runtime.now()
  await runtime.database.transaction(
    { role: 'wanwu_app', settings: { 'wanwu.actor': session.personId } },
    async (client) => {
      const actor = await loadActor(client, session)
      if (!actor) return
      await appendEntry(
        client,
        {
          region: actor.homeRegion,
          subject: { kind: 'person', id: actor.personId, label: actor.name },
        },
        { actor, address: request.address, at, action: 'access.identitySignIn' },
      )
    },
  )
}
