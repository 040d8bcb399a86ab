import type { Endpoint } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { drizzle, type NodePgClient } from 'drizzle-orm/node-postgres'
import type { Actor } from './actor.ts'
import { checkInput } from './check-input.ts'
import type { CallContext, UnitContext } from './context.ts'
import type { RawCall } from './handler.ts'
import { mapDatabaseError } from './map-database-error.ts'
import { policyOf } from './policy.ts'
import { Refusal } from './refusal.ts'
import type { Runtime } from './runtime.ts'
import { type Admission, admitActor, notSignedIn } from './who-acts.ts'

/** The steps of a call that differ from endpoint to endpoint. */
export interface Steps<E extends Endpoint, P, R> {
  endpoint: E
  readOnly: boolean
  /** behind whatever people are waiting for */
  background?: boolean
  /** open to a person who still has to choose a new password */
  duringPasswordChange: boolean
  /** slow or outside work that must not hold a transaction; runs once the actor is admitted */
  prepare?: ((context: CallContext<E>) => Promise<P>) | undefined
  work(context: UnitContext<E>, prepared: P): Promise<R | Refusal>
  /** runs after the commit */
  after?: ((context: CallContext<E>, result: R) => Promise<void>) | undefined
}

/** Takes a call through session, admission, preparation and one transaction. */
export async function runUnitOfWork<E extends Endpoint, P, R>(
  steps: Steps<E, P, R>,
  call: RawCall,
  runtime: Runtime,
): Promise<R> {
  const { endpoint } = steps
  try {
    const session = await runtime.identity.session(call.request, call.answer)
    if (!session && endpoint.access !== 'public') throw notSignedIn()
    const admission = { session, request: call.request, duringPasswordChange: steps.duringPasswordChange }
    const prepared = steps.prepare
      ? await steps.prepare(
          callContext(await admitBefore(steps, admission, runtime), endpoint, call, runtime),
        )
      : undefined
    const { result, context } = await runtime.database.transaction(
      {
        role: 'wanwu_app',
        readOnly: steps.readOnly,
        settings: settingsOf(runtime),
        priority: steps.background ? 'background' : 'interactive',
      },
      async (client) => {
        const visitor = await admitActor(client, endpoint, admission, runtime)
        const context = unitContext<E>(client, callContext(visitor, endpoint, call, runtime))
        return { result: await steps.work(context, prepared as P), context }
      },
    )
    if (result instanceof Refusal) throw result.error
    await steps.after?.(context, result)
    return result
  } catch (error) {
    throw mapDatabaseError(error)
  }
}

/** Admission ahead of `prepare`, so that nobody makes the server work who may not. */
function admitBefore<E extends Endpoint, P, R>(
  steps: Steps<E, P, R>,
  admission: Admission,
  runtime: Runtime,
): Promise<Actor | null> {
  if (!admission.session) return Promise.resolve(null)
  return runtime.database.transaction(
    { role: 'wanwu_app', readOnly: true, settings: settingsOf(runtime) },
    (client) => admitActor(client, steps.endpoint, admission, runtime),
  )
}

/** The day of the unit of work: every question of one request is asked on the same day. */
function settingsOf(runtime: Runtime): Record<string, string> {
  return { 'wanwu.today': shanghaiDay(runtime.now()) }
}

function callContext<E extends Endpoint>(
  visitor: Actor | null,
  endpoint: E,
  call: RawCall,
  runtime: Runtime,
): CallContext<E> {
  return {
    // after admission: who may not call learns nothing of the form of a call
    input: checkInput(endpoint, call.input),
    file: call.file,
    visitor,
    get actor() {
      if (!visitor) throw notSignedIn()
      return visitor
    },
    now: runtime.now(),
    request: call.request,
    answer: call.answer,
  }
}

function unitContext<E extends Endpoint>(client: SqlClient, context: CallContext<E>): UnitContext<E> {
  // drizzle calls nothing of its client but `query`; its type names the whole of pg
  const db = drizzle(client as unknown as NodePgClient)
  const parts: Pick<UnitContext<E>, 'db' | 'client' | 'policy'> = { db, client, policy: policyOf(client) }
  return Object.defineProperties(context, Object.getOwnPropertyDescriptors(parts)) as UnitContext<E>
}
