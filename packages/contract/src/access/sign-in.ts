import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { roles } from '../kernel/permissions.ts'
import { Done } from '../kernel/values.ts'
import { Me, UserName } from './account.ts'

/** 登录: user name and password; sets the session cookie. */
export const signIn = defineEndpoint({
  id: 'access.signIn',
  method: 'POST',
  path: '/api/sign-in',
  title: { zh: '登录', en: 'Sign in' },
  access: 'public',
  input: z.object({ userName: z.string().min(1).max(64), password: z.string().min(1).max(128) }),
  output: Me,
  errors: ['SIGN_IN_REFUSED', 'DEMO_ONLY_LOCAL', 'RATE_LIMITED'],
})

/** 退出: ends this session. */
export const signOut = defineEndpoint({
  id: 'access.signOut',
  method: 'POST',
  path: '/api/sign-out',
  title: { zh: '退出', en: 'Sign out' },
  access: 'signed-in',
  input: z.object({}),
  output: Done,
  errors: [],
})

/** Identity providers a person may sign in with beside a password. */
export const listIdentityProviders = defineEndpoint({
  id: 'access.listIdentityProviders',
  method: 'GET',
  path: '/api/identity-providers',
  title: { zh: '统一身份认证入口', en: 'Identity providers' },
  access: 'public',
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }),
  errors: [],
})

/** Starts signing in with an identity provider: the browser then goes to `url`. Come back at `returnTo`. */
export const startIdentitySignIn = defineEndpoint({
  id: 'access.startIdentitySignIn',
  method: 'POST',
  path: '/api/identity-providers/:provider/start',
  title: { zh: '使用统一身份认证登录', en: 'Sign in with an identity provider' },
  access: 'public',
  input: z.object({
    provider: z.string().regex(/^[a-z0-9-]{1,32}$/),
    /** a path of this product, never another site */
    returnTo: z
      .string()
      .regex(/^\/(?!\/)[^\\\s]*$/)
      .max(500)
      .default('/'),
  }),
  output: z.object({ url: z.url() }),
  errors: ['NOT_FOUND', 'RATE_LIMITED'],
})

/** The accounts of the demo, with their shared password; only while the demo is on and only over loopback. */
export const listDemoSignIns = defineEndpoint({
  id: 'access.listDemoSignIns',
  method: 'GET',
  path: '/api/demo-sign-ins',
  title: { zh: '演示账号', en: 'Demo accounts' },
  access: 'public',
  input: z.object({}),
  output: z.object({
    /** null where there is no demo, or the caller is not on this machine */
    password: z.string().nullable(),
    items: z.array(
      z.object({ userName: UserName, name: z.string(), role: z.enum(roles), unit: z.string().nullable() }),
    ),
  }),
  errors: [],
})
