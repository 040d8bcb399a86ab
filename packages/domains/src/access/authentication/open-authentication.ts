import { randomBytes } from 'node:crypto'
import type { Database } from '@wanwu/database'
import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { AnswerFacts, RequestFacts, SessionFacts } from '../../kernel/index.ts'
import { type Attempts, openAttempts } from './attempts.ts'
import { betterAuthOptions } from './better-auth-options.ts'
import type { IdentityProvider } from './identity-provider.ts'
import type { PasswordHashing } from './password-hashing.ts'

/** How people prove who they are. */
export interface Authentication {
  readonly providers: readonly IdentityProvider[]
  readonly attempts: Attempts
  /** The session behind a request; prolongs it when it is in use. Null when nobody is signed in. */
  session(request: RequestFacts, answer: AnswerFacts): Promise<SessionFacts | null>
  /** Checks a password and opens a session; null when they do not fit. */
  signIn(userName: string, password: string, request: RequestFacts): Promise<OpenedSession | null>
  /** The cookies that make the browser forget its session; ends it. */
  signOut(request: RequestFacts): Promise<string[]>
  /** Does the password belong to the person? */
  verify(personId: string, password: string): Promise<boolean>
  hash(password: string): Promise<string>
  /** Begins signing in with a provider: where the browser goes, and the state cookie it takes along. */
  startIdentity(provider: string, returnTo: string, request: RequestFacts): Promise<StartedIdentity>
  /** Answers the browser that comes back from a provider. */
  callback(request: Request): Promise<Response>
}

/** A session that was just opened. */
export interface OpenedSession extends SessionFacts {
  cookies: string[]
}

/** The way to an identity provider. */
export interface StartedIdentity {
  url: string
  cookies: string[]
}

/** Header by which better-auth is told the caller's address; never taken from outside. */
const addressHeader = 'x-wanwu-address'

/** Opens authentication over schema `auth` as its own role. */
export async function openAuthentication(
  database: Database,
  options: { publicUrl: string; providers: readonly IdentityProvider[]; passwords?: PasswordHashing },
): Promise<Authentication> {
  const passwords = options.passwords ?? { hash: hashPassword, verify: verifyPassword }
  const auth = betterAuth(
    betterAuthOptions({
      pool: database.pool('wanwu_auth'),
      secret: await installationSecret(database),
      publicUrl: options.publicUrl,
      providers: options.providers,
      passwords,
    }),
  )
  return {
    providers: options.providers,
    attempts: openAttempts(database, { windowSeconds: 15 * 60, perAccount: 10, perAddress: 60 }),
    async session(request, answer) {
      if (!request.cookie?.includes('wanwu.session_token=')) return null
      const found = await auth.api.getSession({ headers: headersOf(request), returnHeaders: true })
      if (!found.response) return null
      answer.cookies.push(...found.headers.getSetCookie())
      return { sessionId: found.response.session.id, personId: found.response.user.id }
    },
    async signIn(userName, password, request) {
      try {
        const opened = await auth.api.signInUsername({
          body: { username: userName, password },
          headers: headersOf(request),
          returnHeaders: true,
        })
        const sessionId = await sessionIdOf(database, opened.response.token)
        return { sessionId, personId: opened.response.user.id, cookies: opened.headers.getSetCookie() }
      } catch (error) {
        if (isAPIError(error)) return null
        throw error
      }
    },
    async signOut(request) {
      const ended = await auth.api.signOut({ headers: headersOf(request), returnHeaders: true })
      return ended.headers.getSetCookie()
    },
    async verify(personId, password) {
      const hash = await passwordHashOf(database, personId)
      return hash !== null && passwords.verify({ hash, password })
    },
    hash: passwords.hash,
    async startIdentity(provider, returnTo, request) {
      const started = await auth.api.signInSocial({
        body: {
          provider,
          callbackURL: new URL(returnTo, options.publicUrl).href,
          errorCallbackURL: new URL('/sign-in', options.publicUrl).href,
          disableRedirect: true,
        },
        headers: headersOf(request),
        returnHeaders: true,
      })
      return { url: started.response.url ?? options.publicUrl, cookies: started.headers.getSetCookie() }
    },
    callback: (request) => auth.handler(request),
  }
}

function headersOf(request: RequestFacts): Headers {
  const headers = new Headers({ [addressHeader]: request.address })
  if (request.cookie) headers.set('cookie', request.cookie)
  if (request.agent) headers.set('user-agent', request.agent)
  return headers
}

/** The key of this installation, made at its first start and shared by all servers on one database. */
function installationSecret(database: Database): Promise<string> {
  return database.transaction({ role: 'wanwu_auth' }, async (client) => {
    await client.query('insert into auth.installation (secret) values ($1) on conflict do nothing', [
      randomBytes(32).toString('base64url'),
    ])
    const found = await client.query<{ secret: string }>('select secret from auth.installation')
    const secret = found.rows[0]?.secret
    if (!secret) throw new Error('The installation has no secret')
    return secret
  })
}

function sessionIdOf(database: Database, token: string): Promise<string> {
  return database.transaction({ role: 'wanwu_auth', readOnly: true }, async (client) => {
    const found = await client.query<{ id: string }>('select id from auth.session where token = $1', [token])
    const id = found.rows[0]?.id
    if (!id) throw new Error('The session that was just opened is gone')
    return id
  })
}

function passwordHashOf(database: Database, personId: string): Promise<string | null> {
  return database.transaction({ role: 'wanwu_auth', readOnly: true }, async (client) => {
    const found = await client.query<{ password: string | null }>(
      "select password from auth.identity where user_id = $1 and provider_id = 'credential'",
      [personId],
    )
    return found.rows[0]?.password ?? null
  })
}
