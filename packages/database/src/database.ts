/** What a statement answered: its rows, and how many rows it returned or changed. */
export interface SqlResult<R> {
  rows: R[]
  rowCount: number
}

/** The configuration form of a query that `drizzle-orm/node-postgres` and `pg` use. */
export interface QueryConfig {
  text: string
  values?: readonly unknown[]
  /** Rows as arrays in column order instead of objects by column name. */
  rowMode?: 'array'
  /** Overrides of the value parsers, by type. */
  types?: { getTypeParser(oid: number, format?: string): (text: string) => unknown }
  /** Prepares the statement under this name. */
  name?: string
}

/**
 * One session inside one unit of work. Also accepted by `drizzle-orm/node-postgres` as its client:
 * `query` takes a `QueryConfig` as well as plain text.
 */
export interface SqlClient {
  query<R = Record<string, unknown>>(
    text: string | QueryConfig,
    params?: readonly unknown[],
  ): Promise<SqlResult<R>>
}

/** The database role a unit of work runs as: the product, authentication, or the owner of the tables. */
export type DatabaseRole = 'wanwu_app' | 'wanwu_auth' | 'wanwu_jobs' | 'owner'

/** How a transaction is to run. */
export interface UnitOfWork {
  role: DatabaseRole
  /** Set with `set_config(name, value, true)`: `{ 'wanwu.actor': id }` is seen by this transaction only. */
  settings?: Readonly<Record<string, string>>
  readOnly?: boolean
  /** `snapshot` sees one state of the data throughout (REPEATABLE READ). Otherwise READ COMMITTED. */
  isolation?: 'snapshot'
  /** On the one embedded session, interactive work goes before background work. Default `interactive`. */
  priority?: 'interactive' | 'background'
  /** Longest time one statement may take, in milliseconds. Default 30,000. */
  statementTimeout?: number
}

/** A session taken from a `RolePool`, to be released. */
export interface PoolClient extends SqlClient {
  /** Gives the session back; with `true` or an error it is thrown away. An open transaction is rolled back. */
  release(discard?: boolean | Error): void
}

/**
 * The shape of a `pg.Pool` that better-auth (Kysely's PostgreSQL dialect) and drizzle need. Statements run
 * as the pool's role; `BEGIN … COMMIT` on a connected client holds the session for that client alone.
 */
export interface RolePool extends SqlClient {
  connect(): Promise<PoolClient>
  /** Does nothing: the database is closed by `Database.close`. */
  end(): Promise<void>
}

/** A database, embedded in this process or on a server. The same SQL runs on both. */
export interface Database {
  readonly engine: 'embedded' | 'server'
  /**
   * Runs `work` in one transaction as `unit.role`. Commits when it returns, durably before the promise
   * resolves; rolls back when it throws. Not to be nested: a unit of work inside a unit of work is refused.
   *
   * @throws AppError ENGINE_RESTARTED when the session was lost; the same call may be sent again.
   */
  transaction<T>(unit: UnitOfWork, work: (client: SqlClient) => Promise<T>): Promise<T>
  /** The same database in the shape of a `pg.Pool`, every statement as `role`. */
  pool(role: DatabaseRole): RolePool
  close(): Promise<void>
}
