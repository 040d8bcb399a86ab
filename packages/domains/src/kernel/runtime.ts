import type { Database, SqlClient } from '@wanwu/database'
import type { Actor } from './actor.ts'
import type { AnswerFacts, RequestFacts } from './request-facts.ts'

/** A session that exists and has not ended. */
export interface SessionFacts {
  sessionId: string
  personId: string
}

/** Finds out who acts. The access domain provides it. */
export interface Identity {
  /** The session behind a request, outside of any unit of work; null when nobody is signed in. */
  session(request: RequestFacts, answer: AnswerFacts): Promise<SessionFacts | null>
  /** The person of a session with the roles of today; null when disabled or gone. */
  actor(client: SqlClient, session: SessionFacts): Promise<Actor | null>
}

/** What every handler runs on. */
export interface Runtime {
  database: Database
  identity: Identity
  /** the clock; tests set it */
  now(): Date
  /** told after a commit that left events for the queue */
  emitted?(): void
}
