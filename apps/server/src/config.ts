import type { IdentityProvider } from '@wanwu/domains'

/** Everything the environment may say; read here and nowhere else. */
export interface Config {
  host: string
  port: number
  /** address of a database server; absent: the embedded engine in `dataDirectory` */
  databaseUrl: string | null
  /** login that owns the tables, where it is another than that of `databaseUrl` */
  migrationUrl: string | null
  dataDirectory: string
  demo: boolean
  /** the registers of the demo are filled too, beside the first requests; not with `WANWU_DEMO=small` */
  demoRecords: boolean
  /** addresses or ranges of the proxies whose word on the caller's address is taken */
  trustProxy: string | false
  /** address under which browsers reach the server */
  publicUrl: string
  providers: readonly IdentityProvider[]
  /** hosts and addresses that messages may be sent to although they are this machine, link-local or a metadata service */
  allowedTargets: readonly string[]
  logLevel: string
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug']

/**
 * Reads and checks the environment.
 *
 * @throws Error naming the variable and what it may be.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const host = env.HOST || '127.0.0.1'
  const port = readPort(env.PORT)
  return {
    host,
    port,
    databaseUrl: readUrl('DATABASE_URL', env.DATABASE_URL, ['postgres:', 'postgresql:']),
    migrationUrl: readUrl('WANWU_MIGRATION_URL', env.WANWU_MIGRATION_URL, ['postgres:', 'postgresql:']),
    dataDirectory: env.WANWU_DATA || 'data',
    demo: env.WANWU_DEMO !== '0',
    demoRecords: env.WANWU_DEMO !== '0' && env.WANWU_DEMO !== 'small',
    trustProxy: readTrustProxy(env.WANWU_TRUST_PROXY),
    publicUrl:
      readUrl('WANWU_PUBLIC_URL', env.WANWU_PUBLIC_URL, ['http:', 'https:']) ??
      `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    providers: readProvider(env),
    allowedTargets: (env.WANWU_ALLOWED_TARGETS ?? '').split(/[\s,]+/).filter((target) => target !== ''),
    logLevel: readLogLevel(env.WANWU_LOG),
  }
}

function readPort(text: string | undefined): number {
  const port = Number(text || '8080')
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw wrong('PORT', '0 – 65535')
  return port
}

function readUrl(name: string, text: string | undefined, protocols: readonly string[]): string | null {
  if (!text) return null
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw wrong(name, protocols.map((protocol) => `${protocol}//…`).join(' | '))
  }
  return text
}

/** `1` stands for proxies on this machine and in the private ranges. */
function readTrustProxy(text: string | undefined): string | false {
  if (!text || text === '0') return false
  return text === '1' ? 'loopback, linklocal, uniquelocal' : text
}

function readLogLevel(text: string | undefined): string {
  if (text && !logLevels.includes(text)) throw wrong('WANWU_LOG', logLevels.join(' | '))
  return text || 'warn'
}

/** 统一身份认证 by configuration: one provider, found by its issuer. */
function readProvider(env: Readonly<Record<string, string | undefined>>): IdentityProvider[] {
  const issuer = readUrl('WANWU_OIDC_ISSUER', env.WANWU_OIDC_ISSUER, ['http:', 'https:'])
  if (!issuer) return []
  const clientId = env.WANWU_OIDC_CLIENT_ID
  const clientSecret = env.WANWU_OIDC_CLIENT_SECRET
  if (!clientId) throw wrong('WANWU_OIDC_CLIENT_ID', 'the client id given by the provider')
  if (!clientSecret) throw wrong('WANWU_OIDC_CLIENT_SECRET', 'the secret given by the provider')
  return [
    {
      id: 'oidc',
      name: env.WANWU_OIDC_NAME || '统一身份认证',
      issuer,
      clientId,
      clientSecret,
      scopes: (env.WANWU_OIDC_SCOPES || 'openid profile').split(/\s+/),
      userNameClaim: env.WANWU_OIDC_USER_CLAIM || 'preferred_username',
    },
  ]
}

function wrong(name: string, allowed: string): Error {
  return new Error(`环境变量 ${name} 的值不正确 / ${name} is wrong: ${allowed}`)
}
