import type { Endpoint, InputOf } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Actor } from './actor.ts'
import type { Policy } from './policy.ts'
import type { AnswerFacts, RequestFacts } from './request-facts.ts'

/** What is known before the unit of work begins. */
export interface CallContext<E extends Endpoint> {
  input: InputOf<E>
  /** the uploaded file; empty for endpoints without `upload` */
  file: Uint8Array
  /** who acts; reading it throws NOT_SIGNED_IN when nobody is signed in (public endpoints only) */
  readonly actor: Actor
  /** who acts, or null on a public endpoint */
  visitor: Actor | null
  now: Date
  request: RequestFacts
  answer: AnswerFacts
}

/** What a rule works with: one transaction as `wanwu_app`, with the actor and the scope set. */
export interface UnitContext<E extends Endpoint> extends CallContext<E> {
  db: NodePgDatabase
  client: SqlClient
  policy: Policy
}
