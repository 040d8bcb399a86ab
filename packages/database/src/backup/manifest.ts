import type { AppliedMigration } from '../migrations/migrate.ts'

/** Version of the archive's layout; a program restores its own and earlier ones. */
export const formatVersion = 1

/** One table in the archive. */
export interface BackedUpTable {
  /** As `wanwu.plan`. */
  name: string
  columns: string[]
  /** Entry of the archive: rows in PostgreSQL's COPY text form, UTF-8. */
  file: string
  rows: number
  /** Of the rows as they stand in the file. */
  sha256: string
}

/** Where a sequence stood. */
export interface BackedUpSequence {
  name: string
  /** As text: a sequence may pass 2^53. */
  value: string
  called: boolean
}

/** `manifest.json` of a backup. */
export interface BackupManifest {
  format: 'wanwu-backup'
  formatVersion: number
  productVersion: string
  /** When the snapshot was taken, ISO 8601. */
  at: string
  engine: 'embedded' | 'server'
  /** The migrations that the database had, oldest first; the last one names its structure. */
  migrations: AppliedMigration[]
  tables: BackedUpTable[]
  sequences: BackedUpSequence[]
}

/** The schemas of the product, as an SQL list. */
export const productSchemas = `('wanwu', 'auth', 'register', 'own')`

/** What the schemas of the product hold, to be backed up; `schema_migration` is in the manifest instead. */
export const tablesQuery = `
  SELECT n.nspname || '.' || c.relname AS name, format('%I.%I', n.nspname, c.relname) AS quoted,
    array_agg(a.attname::text ORDER BY a.attnum) AS columns,
    array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS quoted_columns,
    pg_relation_size(c.oid) / current_setting('block_size')::int8 AS pages,
    pg_table_size(c.oid) AS bytes
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE n.nspname IN ${productSchemas} AND c.relkind = 'r' AND c.relname <> 'schema_migration'
  GROUP BY c.oid, n.nspname, c.relname
  ORDER BY 1`

/** A row of `tablesQuery`. */
export interface StoredTable {
  name: string
  quoted: string
  columns: string[]
  quoted_columns: string[]
  /** Pages of the table itself. */
  pages: number
  /** Bytes of the table with its long values, without indexes. */
  bytes: number
}

/** The sequences of the product's schemas. */
export const sequencesQuery = `
  SELECT n.nspname || '.' || c.relname AS name, format('%I.%I', n.nspname, c.relname) AS quoted
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ${productSchemas} AND c.relkind = 'S'
  ORDER BY 1`
