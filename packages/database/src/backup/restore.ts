import type { Database, SqlClient } from '../database.ts'
import { loadMigrations, type Migration } from '../migrations/load-migrations.ts'
import { checkApplied, migrate } from '../migrations/migrate.ts'
import { withLease } from '../unit-of-work/database-over.ts'
import type { Lease } from '../unit-of-work/session.ts'
import { BackupRefused } from './backup-refused.ts'
import { copyIn } from './copy-in.ts'
import {
  type BackedUpTable,
  type BackupManifest,
  productSchemas,
  type StoredTable,
  tablesQuery,
} from './manifest.ts'
import { damaged, openBackup } from './read-manifest.ts'
import { relaxTables } from './relax-tables.ts'
import { ownSteps, repeatSteps } from './repeat-steps.ts'
import { wholeLines } from './whole-lines.ts'
import type { ZipFileReader } from './zip-file-reader.ts'

/** What a restore may be told. */
export interface RestoreOptions {
  /** Default: those of the project. */
  migrations?: readonly Migration[]
  /** Called after each table. */
  onTable?: (table: { name: string; rows: number }) => void
}

const pieceSize = 4 * 1024 * 1024
const statementTimeout = 3_600_000
const owner = { role: 'owner', statementTimeout } as const

async function refuseUnlessEmpty(database: Database): Promise<void> {
  const { rowCount } = await database.transaction(owner, (client) =>
    client.query(`SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ${productSchemas} AND c.relkind IN ('r', 'p') LIMIT 1`),
  )
  if (rowCount > 0) {
    throw new BackupRefused('NOT_EMPTY', {
      zh: '数据库不是空的，不会覆盖。请恢复到新的数据目录或新的数据库。',
      en: 'The database is not empty and is not overwritten. Restore into a new directory or database.',
    })
  }
}

async function restoreTable(
  zip: ZipFileReader,
  lease: Lease,
  table: BackedUpTable,
  stored: StoredTable | undefined,
): Promise<void> {
  if (!stored) throw damaged(table.name)
  const columns = table.columns.map((name) => stored.quoted_columns[stored.columns.indexOf(name)])
  if (columns.includes(undefined)) throw damaged(table.name)
  const stream = await zip.read(table.file)
  let rows = 0
  if (stream) {
    const text = `COPY ${stored.quoted} (${columns.join(', ')}) FROM STDIN`
    for await (const piece of wholeLines(stream, pieceSize)) rows += await copyIn(lease, text, piece)
  }
  if (rows !== table.rows) throw damaged(table.name)
}

async function load(
  zip: ZipFileReader,
  manifest: BackupManifest,
  client: SqlClient,
  lease: Lease,
  options: RestoreOptions,
): Promise<void> {
  await client.query('SET LOCAL row_security TO off')
  await client.query('SET LOCAL idle_in_transaction_session_timeout TO 0')
  const readStored = async () => (await client.query<StoredTable>(tablesQuery)).rows
  const shipped = await readStored()
  const tighten = await relaxTables(client)
  // Rows that migrations brought are in the backup as well, as they were by then.
  const brought = shipped.filter(({ pages }) => pages > 0).map(({ quoted }) => quoted)
  if (brought.length > 0) await client.query(`TRUNCATE ${brought.join(', ')}`)
  const restoreOne = async (table: BackedUpTable, tables: readonly StoredTable[]) => {
    await restoreTable(
      zip,
      lease,
      table,
      tables.find(({ name }) => name === table.name),
    )
    options.onTable?.({ name: table.name, rows: table.rows })
  }
  // tables that users declared are made first, from the statements that made them
  const steps = manifest.tables.find(({ name }) => name === ownSteps)
  if (steps) {
    await restoreOne(steps, shipped)
    await repeatSteps(client)
  }
  const tightenOwn = await relaxTables(client)
  const stored = await readStored()
  for (const table of manifest.tables) if (table !== steps) await restoreOne(table, stored)
  await tightenOwn()
  await tighten()
  for (const { name, value, called } of manifest.sequences) {
    const [schema = '', sequence = ''] = name.split('.')
    await client.query("SELECT setval(format('%I.%I', $1::text, $2::text)::regclass, $3::int8, $4)", [
      schema,
      sequence,
      value,
      called,
    ])
  }
}

/**
 * Restores a backup of either engine into an empty database of either engine, as the owner, and brings it
 * up to date. Nothing is left behind when it fails.
 *
 * @throws BackupRefused NOT_EMPTY, NOT_A_BACKUP, DAMAGED.
 * @throws MigrationMismatch when the backup was made by a newer version.
 */
export async function restore(
  database: Database,
  file: string,
  options: RestoreOptions = {},
): Promise<BackupManifest> {
  const migrations = options.migrations ?? loadMigrations()
  await refuseUnlessEmpty(database)
  const { zip, manifest } = await openBackup(file)
  try {
    checkApplied(manifest.migrations, migrations)
    try {
      await migrate(database, { migrations, to: manifest.migrations.at(-1)?.number ?? 0 })
      await withLease(database)(owner, (client, lease) => load(zip, manifest, client, lease, options))
    } catch (error) {
      await database.transaction(owner, (client) =>
        client.query('DROP SCHEMA IF EXISTS wanwu, auth, register, own CASCADE'),
      )
      throw error
    }
    await migrate(database, { migrations })
    await database.transaction(owner, (client) => client.query('ANALYZE'))
    return manifest
  } finally {
    zip.close()
  }
}
