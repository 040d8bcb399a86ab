import type { Database, SqlClient } from '../database.ts'
import { loadMigrations, type Migration } from './load-migrations.ts'
import { MigrationMismatch } from './migration-mismatch.ts'

/** What a migration may be told. */
export interface MigrateOptions {
  /** Highest number to apply. Default: all. */
  to?: number
  /** Default: those of the project. */
  migrations?: readonly Migration[]
}

/** A migration as the database remembers it. */
export interface AppliedMigration {
  number: number
  name: string
  sha256: string
}

/** Building an index over a large table takes longer than a statement of daily use may. */
const statementTimeout = 3_600_000
/** Start-ups of several processes wait for each other under this number. */
const lockKey = 7_261_947_013

async function prepare(client: SqlClient): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey])
  // `SET LOCAL search_path` has already noted that the schema is absent, and waiting for an advisory lock does
  // not renew what a session remembers of the catalogue: only the lock of a relation does.
  await client.query('LOCK TABLE pg_catalog.pg_namespace IN ACCESS SHARE MODE')
  await client.query(`
    CREATE SCHEMA IF NOT EXISTS wanwu;
    CREATE TABLE IF NOT EXISTS wanwu.schema_migration (
      number integer PRIMARY KEY,
      name text NOT NULL,
      sha256 text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`)
}

/** The migrations that a database has, oldest first; none for an empty one. In a unit of work of the owner. */
export async function selectApplied(client: SqlClient): Promise<AppliedMigration[]> {
  const found = await client.query(`SELECT WHERE to_regclass('wanwu.schema_migration') IS NOT NULL`)
  if (found.rowCount === 0) return []
  const { rows } = await client.query<AppliedMigration>(
    'SELECT number, name, sha256 FROM wanwu.schema_migration ORDER BY number',
  )
  return rows
}

/** @throws MigrationMismatch when something was applied that is not at hand as it was. */
export function checkApplied(applied: readonly AppliedMigration[], migrations: readonly Migration[]): void {
  for (const done of applied) {
    const file = migrations.find((each) => each.number === done.number)
    if (!file) {
      throw new MigrationMismatch({
        zh: `数据库已执行迁移 ${done.name}，本程序中没有它：数据库由更新的版本建立，请使用该版本或更新版本。`,
        en: `The database has migration ${done.name}, which this program lacks: it was made by a newer version. Use that one.`,
      })
    }
    if (file.sha256 !== done.sha256) {
      throw new MigrationMismatch({
        zh: `迁移 ${done.name} 执行之后文件被改动过：请恢复原文件，并把改动写成新的迁移。`,
        en: `Migration ${done.name} was changed after it had been applied: restore the file and put the change into a new one.`,
      })
    }
  }
}

/** The migrations that a database has, oldest first; none for an empty one. */
export async function readApplied(database: Database): Promise<AppliedMigration[]> {
  return database.transaction({ role: 'owner' }, selectApplied)
}

/**
 * Brings the database's structure up to date, each migration in a transaction of its own. Several processes
 * may do so at the same time. Runs as the owner (`migrationUrl` on a server).
 *
 * @returns The names of those that were applied now.
 * @throws MigrationMismatch when an applied migration is missing or was changed.
 */
export async function migrate(
  database: Database,
  options: MigrateOptions = {},
): Promise<{ applied: string[] }> {
  const migrations = options.migrations ?? loadMigrations()
  const applied: string[] = []
  for (;;) {
    const name = await database.transaction({ role: 'owner', statementTimeout }, async (client) => {
      await prepare(client)
      const done = await selectApplied(client)
      checkApplied(done, migrations)
      const next = migrations.find(({ number }) => number > (done.at(-1)?.number ?? 0))
      if (!next || next.number > (options.to ?? Number.POSITIVE_INFINITY)) return undefined
      await client.query(next.sql)
      await client.query('INSERT INTO wanwu.schema_migration (number, name, sha256) VALUES ($1, $2, $3)', [
        next.number,
        next.name,
        next.sha256,
      ])
      return next.name
    })
    if (name === undefined) return { applied }
    applied.push(name)
  }
}
