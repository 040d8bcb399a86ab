import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database, DatabaseRole, QueryConfig, SqlClient, SqlResult, UnitOfWork } from '../database.ts'
import { beginStatement, defaultStatementTimeout } from './begin-statement.ts'
import { isLostSession, lostSession } from './lost-session.ts'
import { openRolePool } from './role-pool.ts'
import type { Lease, SessionSource } from './session.ts'
import { toConfig } from './to-config.ts'

const transactionControl = /^\s*(begin|start\s+transaction|commit|end|abort|rollback(?!\s+to\b))\b/i

/** A unit of work with its raw session, for COPY; everything else uses `Database.transaction`. */
export type RunWithLease = <T>(
  unit: UnitOfWork,
  work: (client: SqlClient, lease: Lease) => Promise<T>,
) => Promise<T>

const leaseRunners = new WeakMap<Database, RunWithLease>()

/** The raw form of `database.transaction`, for this package's backup and restore. */
export function withLease(database: Database): RunWithLease {
  const run = leaseRunners.get(database)
  if (!run) throw new TypeError('Not a database opened by openDatabase')
  return run
}

/** Gives both engines the one `Database` interface over their sessions. */
export function databaseOver(source: SessionSource): Database {
  const running = new AsyncLocalStorage<{ open: boolean }>()

  function refuseNesting(): void {
    if (running.getStore()?.open) {
      throw new Error(
        'A unit of work inside a unit of work: pass the client on instead. On the one embedded session it would wait for itself.',
      )
    }
  }

  const run: RunWithLease = async (unit, work) => {
    refuseNesting()
    const lease = await source.acquire({
      role: unit.role === 'owner' ? 'owner' : 'member',
      priority: unit.priority ?? 'interactive',
    })
    const scope = { open: true }
    const client: SqlClient = {
      async query<R>(text: string | QueryConfig, params?: readonly unknown[]) {
        if (!scope.open) throw new Error('The unit of work has ended: its client is not to be kept')
        const config = toConfig(text, params)
        if (transactionControl.test(config.text)) {
          throw new Error('A unit of work begins and ends by itself; use SAVEPOINT inside it')
        }
        return (await lease.query(config)) as SqlResult<R>
      },
    }
    let sound = false
    try {
      lease.limit(unit.statementTimeout ?? defaultStatementTimeout)
      await lease.query({ text: beginStatement(unit) })
      const result = await running.run(scope, () => work(client, lease))
      scope.open = false
      const committed = await lease.query({ text: 'COMMIT' })
      sound = true
      // COMMIT of a transaction in which a statement failed answers ROLLBACK without an error.
      if (committed.command === 'ROLLBACK')
        throw new Error('A failed statement was ignored: nothing was stored')
      return result
    } catch (error) {
      scope.open = false
      if (!sound && !isLostSession(error)) {
        sound = await lease.query({ text: 'ROLLBACK' }).then(
          () => true,
          () => false,
        )
      }
      throw isLostSession(error) ? lostSession(error) : error
    } finally {
      lease.release(!sound)
    }
  }

  const database: Database = {
    engine: source.engine,
    transaction: (unit, work) => run(unit, (client) => work(client)),
    pool: (role: DatabaseRole) => openRolePool(source, role, refuseNesting),
    close: () => source.close(),
  }
  leaseRunners.set(database, run)
  return database
}
