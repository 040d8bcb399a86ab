import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Done, Instant } from '../kernel/values.ts'
import { Locale, Me, NewPassword } from './account.ts'

/** Who is signed in. */
export const getMe = defineEndpoint({
  id: 'access.getMe',
  method: 'GET',
  path: '/api/me',
  title: { zh: '当前用户', en: 'Who is signed in' },
  access: 'signed-in',
  input: z.object({}),
  output: Me,
  errors: [],
})

/** Changes one's own settings. */
export const updateMe = defineEndpoint({
  id: 'access.updateMe',
  method: 'PATCH',
  path: '/api/me',
  title: { zh: '修改个人设置', en: 'Change own settings' },
  access: 'signed-in',
  input: z.object({ locale: Locale }),
  output: Me,
  errors: [],
})

/** 修改密码: ends every other session of the person. SIGN_IN_REFUSED when the present password is wrong. */
export const changePassword = defineEndpoint({
  id: 'access.changePassword',
  method: 'POST',
  path: '/api/me/password',
  title: { zh: '修改密码', en: 'Change password' },
  access: 'signed-in',
  input: z.object({ current: z.string().min(1).max(128), password: NewPassword }),
  output: Me,
  errors: ['SIGN_IN_REFUSED', 'RATE_LIMITED', 'WRONG_STATE'],
})

/** One's own sessions 登录会话, latest first. */
export const listSessions = defineEndpoint({
  id: 'access.listSessions',
  method: 'GET',
  path: '/api/me/sessions',
  title: { zh: '登录会话', en: 'Sessions' },
  access: 'signed-in',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        createdAt: Instant,
        expiresAt: Instant,
        address: z.string().nullable(),
        agent: z.string().nullable(),
        current: z.boolean(),
      }),
    ),
  }),
  errors: [],
})

/** Ends one of one's own sessions. */
export const revokeSession = defineEndpoint({
  id: 'access.revokeSession',
  method: 'DELETE',
  path: '/api/me/sessions/:id',
  title: { zh: '结束会话', en: 'End a session' },
  access: 'signed-in',
  input: z.object({ id: z.string().min(1).max(64) }),
  output: Done,
  errors: ['NOT_FOUND'],
})
