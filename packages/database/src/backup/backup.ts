import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, rename, rm } from 'node:fs/promises'
import type { Database, SqlClient } from '../database.ts'
import { selectApplied } from '../migrations/migrate.ts'
import { withLease } from '../unit-of-work/database-over.ts'
import type { Lease } from '../unit-of-work/session.ts'
import { BackupRefused } from './backup-refused.ts'
import { copyOut } from './copy-out.ts'
import {
  type BackedUpSequence,
  type BackedUpTable,
  type BackupManifest,
  formatVersion,
  type StoredTable,
  sequencesQuery,
  tablesQuery,
} from './manifest.ts'
import { rowRanges } from './row-ranges.ts'
import { ZipFileWriter } from './zip-file-writer.ts'

/** What a backup may be told. */
export interface BackupOptions {
  /** Version of the product, for the manifest. */
  productVersion?: string
  /** Called after each table. */
  onTable?: (table: { name: string; rows: number }) => void
}

/** About so much of a table is in memory at a time, in bytes. */
const partSize = 8 * 1024 * 1024
const statementTimeout = 3_600_000

function fileExists(file: string): BackupRefused {
  return new BackupRefused('FILE_EXISTS', {
    zh: `文件 ${file} 已存在，不会覆盖。请换一个文件名。`,
    en: `The file ${file} exists and is not overwritten. Choose another name.`,
  })
}

/** Gives the whole file its name; without links (a memory stick) by renaming. */
async function publish(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file)
  } catch {
    if (existsSync(file)) throw fileExists(file)
    await rename(draft, file)
  }
}

async function addTable(zip: ZipFileWriter, lease: Lease, table: StoredTable): Promise<BackedUpTable> {
  const file = `tables/${table.name}.copy`
  const hash = createHash('sha256')
  let rows = 0
  async function* parts() {
    for (const range of rowRanges(table.pages, table.bytes, partSize)) {
      const query = `SELECT ${table.quoted_columns.join(', ')} FROM ONLY ${table.quoted} WHERE ${range}`
      for (const chunk of await copyOut(lease, `COPY (${query}) TO STDOUT`)) {
        rows++
        hash.update(chunk)
        yield chunk
      }
    }
  }
  await zip.add(file, parts())
  return { name: table.name, columns: table.columns, file, rows, sha256: hash.digest('hex') }
}

async function readSequences(client: SqlClient): Promise<BackedUpSequence[]> {
  const { rows } = await client.query<{ name: string; quoted: string }>(sequencesQuery)
  const sequences: BackedUpSequence[] = []
  for (const { name, quoted } of rows) {
    const state = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${quoted}`,
    )
    for (const { value, called } of state.rows) sequences.push({ name, value, called })
  }
  return sequences
}

/**
 * Writes all tables of the product to a ZIP archive, from one snapshot, as the owner. It restores into
 * either engine. The file appears under its name only when it is whole and on the disk.
 *
 * @throws BackupRefused FILE_EXISTS: no file is ever overwritten.
 */
export async function backup(
  database: Database,
  file: string,
  options: BackupOptions = {},
): Promise<BackupManifest> {
  if (existsSync(file)) throw fileExists(file)
  const draft = `${file}.part-${process.pid}`
  const zip = await ZipFileWriter.create(draft)
  try {
    const unit = { role: 'owner', readOnly: true, isolation: 'snapshot', statementTimeout } as const
    const manifest = await withLease(database)(unit, async (client, lease) => {
      // Fails rather than leave out rows that a policy would hide from an owner who is no superuser.
      await client.query('SET LOCAL row_security TO off')
      await client.query('SET LOCAL idle_in_transaction_session_timeout TO 0')
      const migrations = await selectApplied(client)
      const stored = (await client.query<StoredTable>(tablesQuery)).rows
      const tables: BackedUpTable[] = []
      for (const table of stored) {
        const done = await addTable(zip, lease, table)
        tables.push(done)
        options.onTable?.({ name: done.name, rows: done.rows })
      }
      return {
        format: 'wanwu-backup',
        formatVersion,
        productVersion: options.productVersion ?? '',
        at: new Date().toISOString(),
        engine: database.engine,
        migrations,
        tables,
        sequences: await readSequences(client),
      } satisfies BackupManifest
    })
    await zip.add('manifest.json', [Buffer.from(JSON.stringify(manifest, null, 2))])
    await zip.finish()
    await publish(draft, file)
    return manifest
  } finally {
    await zip.close()
    await rm(draft, { force: true })
  }
}
