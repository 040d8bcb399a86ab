import { newId } from '@wanwu/core'
import type { RolePool } from '@wanwu/database'
import type { BetterAuthOptions } from 'better-auth'
import { genericOAuth, username } from 'better-auth/plugins'
import { foldUserName } from './fold-user-name.ts'
import type { IdentityProvider } from './identity-provider.ts'
import type { PasswordHashing } from './password-hashing.ts'
import { syntheticEmail } from './synthetic-email.ts'

/** Hours a session lasts without use. */
const sessionHours = 12
/** Minutes after which a used session is prolonged. */
const prolongMinutes = 30

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** How better-auth is set up: tables of schema `auth`, our own rate limits, no sign-up by anybody. */
export function betterAuthOptions(setup: {
  pool: RolePool
  secret: string
  publicUrl: string
  providers: readonly IdentityProvider[]
  passwords: PasswordHashing
}) {
  return {
    appName: 'wanwu',
    baseURL: setup.publicUrl,
    basePath: '/api/auth',
    secret: setup.secret,
    // kysely needs of a pool what RolePool has; better-auth's type names the whole of pg
    database: setup.pool as unknown as NonNullable<BetterAuthOptions['database']>,
    trustedOrigins: [new URL(setup.publicUrl).origin],
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 128,
      password: setup.passwords,
    },
    user: {
      modelName: 'auth.login',
      fields: { emailVerified: 'email_verified', ...stamps },
    },
    session: {
      modelName: 'auth.session',
      expiresIn: sessionHours * 3600,
      updateAge: prolongMinutes * 60,
      fields: {
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'user_id',
        ...stamps,
      },
    },
    account: {
      modelName: 'auth.identity',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...stamps,
      },
      accountLinking: { enabled: true, trustedProviders: setup.providers.map((provider) => provider.id) },
    },
    verification: {
      modelName: 'auth.verification',
      fields: { expiresAt: 'expires_at', ...stamps },
    },
    advanced: {
      cookiePrefix: 'wanwu',
      // the route adds Secure when the request came over https
      useSecureCookies: false,
      disableCSRFCheck: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: ['x-wanwu-address'] },
      database: { generateId: () => newId() },
    },
    plugins: [
      username({
        minUsernameLength: 1,
        maxUsernameLength: 64,
        usernameValidator: () => true,
        usernameNormalization: foldUserName,
        schema: { user: { fields: { displayUsername: 'display_username' } } },
      }),
      genericOAuth({ config: setup.providers.map(oauthConfig) }),
    ],
  } satisfies BetterAuthOptions
}

function oauthConfig(provider: IdentityProvider) {
  return {
    providerId: provider.id,
    name: provider.name,
    discoveryUrl: `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    scopes: [...provider.scopes],
    pkce: true,
    requireIdTokenVerification: true,
    // people are made by administrators, who give them their roles; never by signing in
    disableSignUp: true,
    disableImplicitSignUp: true,
    // a login is found by its synthetic address, so the claim that names the user is turned into one
    mapProfileToUser: (profile: Record<string, unknown>) => ({
      email: syntheticEmail(String(profile[provider.userNameClaim] ?? '')),
      emailVerified: true,
    }),
  }
}
