import pg from 'pg'
import type { Database } from '../database.ts'
import { databaseOver } from '../unit-of-work/database-over.ts'
import { leaseOver } from '../unit-of-work/lease-over.ts'
import { isLostSession, lostSession } from '../unit-of-work/lost-session.ts'
import { valueTypes } from '../unit-of-work/parse-value.ts'
import type { Lease, LeaseRequest, SessionSource } from '../unit-of-work/session.ts'

/** How a server is reached. */
export interface ServerOptions {
  /** Login of the product: the owner of the tables, or a mere member of wanwu_app, wanwu_auth and wanwu_jobs. */
  url: string
  /** Login that owns the tables, for migrations, backup and restore. Default: `url`. */
  migrationUrl?: string
  /** Most sessions at a time. Default 10. */
  poolSize?: number
}

class ServerSessions implements SessionSource {
  readonly engine = 'server'
  readonly #members: pg.Pool
  readonly #owners: pg.Pool

  constructor(options: ServerOptions) {
    this.#members = openPool(options.url, options.poolSize ?? 10)
    this.#owners = options.migrationUrl ? openPool(options.migrationUrl, 2) : this.#members
  }

  async acquire(request: LeaseRequest): Promise<Lease> {
    const pool = request.role === 'owner' ? this.#owners : this.#members
    const client = await pool.connect().catch((error: unknown) => {
      throw isLostSession(error) ? lostSession(error) : error
    })
    // Told to the statement in flight; without a listener the process would end.
    const ignore = () => undefined
    client.on('error', ignore)
    return leaseOver(client, {
      guard: (exchange) => exchange(),
      // The server ends long statements itself: `statement_timeout` is set by each unit of work.
      limit: () => undefined,
      release(discard) {
        client.off('error', ignore)
        client.release(discard)
      },
    })
  }

  async close(): Promise<void> {
    await this.#members.end()
    if (this.#owners !== this.#members) await this.#owners.end()
  }
}

function openPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types: valueTypes,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
  })
  // An idle session that the server ended is replaced by the pool.
  pool.on('error', () => undefined)
  return pool
}

/** Opens a PostgreSQL server (15 or later, with PostGIS). Fails at once when it cannot be reached. */
export async function openServer(options: ServerOptions): Promise<Database> {
  const sessions = new ServerSessions(options)
  const database = databaseOver(sessions)
  try {
    for (const role of ['member', 'owner'] as const) {
      const lease = await sessions.acquire({ role, priority: 'interactive' })
      await lease.query({ text: 'SELECT 1' }).finally(() => lease.release())
    }
  } catch (error) {
    await sessions.close()
    throw error
  }
  let closed: Promise<void> | undefined
  return Object.assign(database, {
    close: () => {
      closed ??= sessions.close()
      return closed
    },
  })
}
