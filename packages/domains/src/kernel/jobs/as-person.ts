import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import type { Actor } from '../actor.ts'
import { type Policy, policyOf } from '../policy.ts'
import type { SessionFacts } from '../runtime.ts'
import { scopeOf } from '../scope.ts'
import { notSignedIn } from '../who-acts.ts'
import type { JobContext } from './job.ts'

/** What is done beside requests for somebody who asked for it. */
export interface PersonUnit {
  client: SqlClient
  actor: Actor
  policy: Policy
}

/**
 * Does something a person asked for and left: one transaction as `wanwu_app` with the roles they hold by now, so that
 * nothing goes on that they may no longer do.
 *
 * @param load finds the person; the access domain provides it
 * @throws AppError NOT_SIGNED_IN when they are disabled or gone
 */
export async function asPerson<T>(
  context: JobContext,
  load: (client: SqlClient, session: SessionFacts) => Promise<Actor | null>,
  personId: string,
  work: (unit: PersonUnit) => Promise<T>,
  statementTimeout?: number,
): Promise<T> {
  const settings = { 'wanwu.today': shanghaiDay(context.now), 'wanwu.actor': personId }
  return context.database.transaction(
    {
      role: 'wanwu_app',
      priority: 'background',
      settings,
      ...(statementTimeout ? { statementTimeout } : {}),
    },
    async (client) => {
      const actor = await load(client, { sessionId: '', personId })
      if (!actor) throw notSignedIn()
      await client.query('select set_config($1, $2, true)', [
        'wanwu.scope',
        JSON.stringify(scopeOf(actor.grants, actor.unitId)),
      ])
      return work({ client, actor, policy: policyOf(client) })
    },
  )
}
