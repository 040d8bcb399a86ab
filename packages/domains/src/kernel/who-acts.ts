import { AppError, type Endpoint } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Actor } from './actor.ts'
import { forbidden } from './policy.ts'
import type { RequestFacts } from './request-facts.ts'
import type { Runtime, SessionFacts } from './runtime.ts'
import { scopeOf } from './scope.ts'

/** The error for a call that needs a session. */
export function notSignedIn(): AppError {
  return new AppError('NOT_SIGNED_IN', {
    message: { zh: '请先登录。', en: 'Please sign in.' },
    next: { zh: '登录后继续。', en: 'Sign in and go on.' },
  })
}

/** What the admission of a call looks at beside the endpoint. */
export interface Admission {
  session: SessionFacts | null
  request: RequestFacts
  /** open to a person who still has to choose a new password */
  duringPasswordChange: boolean
}

/** The error for a demo account used from another machine. */
export function demoOnlyLocal(): AppError {
  return new AppError('DEMO_ONLY_LOCAL', {
    message: { zh: '演示账号只能在本机使用。', en: 'Demo accounts work on this machine only.' },
    next: { zh: '请在运行本系统的电脑上打开，或使用正式账号。', en: 'Use a real account.' },
  })
}

/**
 * Finds the actor inside a unit of work, denies what the endpoint's access does not grant, and sets
 * `wanwu.actor` and `wanwu.scope` for the rest of the transaction.
 */
export async function admitActor(
  client: SqlClient,
  endpoint: Endpoint,
  call: Admission,
  runtime: Runtime,
): Promise<Actor | null> {
  const { session } = call
  if (!session) {
    if (endpoint.access === 'public') return null
    throw notSignedIn()
  }
  await setLocal(client, 'wanwu.actor', session.personId)
  const actor = await runtime.identity.actor(client, session)
  if (!actor) {
    if (endpoint.access === 'public') return null
    throw notSignedIn()
  }
  if (actor.demo && !call.request.loopback) throw demoOnlyLocal()
  await setLocal(client, 'wanwu.scope', JSON.stringify(scopeOf(actor.grants, actor.unitId)))
  if (endpoint.access === 'public') return actor
  if (actor.mustChangePassword && !call.duringPasswordChange) throw passwordFirst()
  if (endpoint.access !== 'signed-in' && !actor.permissions.has(endpoint.access)) {
    throw forbidden(endpoint.access)
  }
  return actor
}

function setLocal(client: SqlClient, name: string, value: string): Promise<unknown> {
  return client.query('select set_config($1, $2, true)', [name, value])
}

function passwordFirst(): AppError {
  return new AppError('PASSWORD_CHANGE_REQUIRED', {
    message: { zh: '首次登录须先修改密码。', en: 'Choose a new password first.' },
    next: { zh: '请在修改密码页设置新密码。', en: 'Set a new password to go on.' },
  })
}
