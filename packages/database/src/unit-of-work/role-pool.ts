import type { DatabaseRole, PoolClient, QueryConfig, RolePool, SqlResult } from '../database.ts'
import { beginStatement, defaultStatementTimeout } from './begin-statement.ts'
import { isLostSession, lostSession } from './lost-session.ts'
import type { Lease, SessionSource } from './session.ts'
import { toConfig } from './to-config.ts'

const opening = /^\s*(begin|start\s+transaction)\b/i
const closing = /^\s*(commit|end|abort|rollback(?!\s+to\b))\b/i

/** A `pg.Pool` lookalike whose every statement runs in a transaction as `role`. */
export function openRolePool(source: SessionSource, role: DatabaseRole, refuseNesting: () => void): RolePool {
  const begin = beginStatement({ role })

  async function connect(): Promise<PoolClient> {
    refuseNesting()
    const lease: Lease = await source.acquire({
      role: role === 'owner' ? 'owner' : 'member',
      priority: 'interactive',
    })
    lease.limit(defaultStatementTimeout)
    let inTransaction = false
    let released = false

    async function runAlone(config: QueryConfig): Promise<SqlResult<unknown>> {
      await lease.query({ text: begin })
      try {
        const result = await lease.query(config)
        await lease.query({ text: 'COMMIT' })
        return result
      } catch (error) {
        await lease.query({ text: 'ROLLBACK' }).catch(() => undefined)
        throw error
      }
    }

    // One at a time: a statement outside a transaction is three, which another must not come between.
    let last: Promise<unknown> = Promise.resolve()

    async function runNext(config: QueryConfig): Promise<SqlResult<unknown>> {
      if (released) throw new Error('The client was released')
      if (opening.test(config.text)) {
        const result = await lease.query({ text: beginStatement({ role }, config.text.replace(/;\s*$/, '')) })
        inTransaction = true
        return result
      }
      if (closing.test(config.text)) {
        const result = await lease.query(config)
        inTransaction = false
        return result
      }
      return inTransaction ? lease.query(config) : runAlone(config)
    }

    return {
      async query<R>(text: string | QueryConfig, params?: readonly unknown[]) {
        const config = toConfig(text, params)
        const result = last.then(() => runNext(config))
        last = result.catch(() => undefined)
        try {
          return (await result) as SqlResult<R>
        } catch (error) {
          throw isLostSession(error) ? lostSession(error) : error
        }
      },
      release(discard) {
        if (released) return
        void last.then(async () => {
          released = true
          if (!inTransaction) return lease.release(Boolean(discard))
          const sound = await lease.query({ text: 'ROLLBACK' }).then(
            () => true,
            () => false,
          )
          lease.release(Boolean(discard) || !sound)
        })
      },
    }
  }

  return {
    connect,
    async query<R>(text: string | QueryConfig, params?: readonly unknown[]) {
      const client = await connect()
      try {
        return await client.query<R>(text, params)
      } finally {
        client.release()
      }
    },
    async end() {},
  }
}
