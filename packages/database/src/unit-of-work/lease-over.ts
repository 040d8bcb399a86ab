import type { ClientBase, QueryConfig as PgQueryConfig, Submittable } from 'pg'
import type { QueryConfig } from '../database.ts'
import type { Lease } from './session.ts'

/** What differs between the engines in a lease on a `pg` client. */
export interface LeaseHooks {
  /** Wraps every exchange: time limit, state of the session. */
  guard<T>(exchange: () => Promise<T>): Promise<T>
  limit(statementTimeout: number): void
  release(discard: boolean): void
}

/** A lease on one `pg` client; statements run one after the other, in the order they were given. */
export function leaseOver(client: ClientBase, hooks: LeaseHooks): Lease {
  let last: Promise<unknown> = Promise.resolve()
  let released = false

  async function send(config: QueryConfig) {
    const result = await client.query(config as PgQueryConfig)
    // Several statements in one text answer with several results; the last one counts.
    const final = Array.isArray(result) ? result[result.length - 1] : result
    return { rows: final.rows as unknown[], rowCount: final.rowCount ?? 0, command: final.command ?? '' }
  }

  return {
    query(config) {
      const result = last.then(() => hooks.guard(() => send(config)))
      last = result.catch(() => undefined)
      return result
    },
    exchange(make) {
      const result = last.then(() => hooks.guard(() => make((item: Submittable) => void client.query(item))))
      last = result.catch(() => undefined)
      return result
    },
    limit: (statementTimeout) => hooks.limit(statementTimeout),
    release(discard = false) {
      if (released) return
      released = true
      hooks.release(discard)
    },
  }
}
