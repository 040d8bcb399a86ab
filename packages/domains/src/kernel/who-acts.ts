import { AppError, type Endpoint } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Actor } from './actor.ts'
import { forbidden } from './policy.ts'
import type { Runtime, SessionFacts } from './runtime.ts'
import { scopeOf } from './scope.ts'

/** The error for a call that needs a session. */
export function notSignedIn(): AppError {
  return new AppError('NOT_SIGNED_IN', {
    message: { zh: '请先登录。', en: 'Please sign in.' },
    next: { zh: '登录后继续。', en: 'Sign in and go on.' },
  })
}

/**
 * Finds the actor inside a unit of work, denies what the endpoint's access does not grant, and sets
 * `wanwu.actor` and `wanwu.scope` for the rest of the transaction.
 */
export async function admitActor(
  client: SqlClient,
  endpoint: Endpoint,
  session: SessionFacts | null,
  runtime: Runtime,
  duringPasswordChange: boolean,
): Promise<Actor | null> {
  if (!session) {
    if (endpoint.access === 'public') return null
    throw notSignedIn()
  }
  await setLocal(client, 'wanwu.actor', session.personId)
  const actor = await runtime.identity.actor(client, session, runtime.now())
  if (!actor) {
    if (endpoint.access === 'public') return null
    throw notSignedIn()
  }
  await setLocal(client, 'wanwu.scope', JSON.stringify(scopeOf(actor.grants)))
  if (endpoint.access === 'public') return actor
  if (actor.mustChangePassword && !duringPasswordChange) throw passwordFirst()
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
