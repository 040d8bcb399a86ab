export { type BackupOptions, backup } from './backup/backup.ts'
export { type BackupRefusal, BackupRefused } from './backup/backup-refused.ts'
export type { BackedUpSequence, BackedUpTable, BackupManifest } from './backup/manifest.ts'
export { type RestoreOptions, restore } from './backup/restore.ts'
export { readCatalogue } from './catalogue/read-catalogue.ts'
export type {
  Database,
  DatabaseRole,
  PoolClient,
  QueryConfig,
  RolePool,
  SqlClient,
  SqlResult,
  UnitOfWork,
} from './database.ts'
export { type DirectoryHolder, DirectoryInUse } from './embedded/directory-in-use.ts'
export type { EngineRestart } from './embedded/embedded-engine.ts'
export { type EmbeddedDatabase, type EmbeddedOptions, openEmbedded } from './embedded/open-embedded.ts'
export { templateDirectory } from './embedded/template-directory.ts'
export { loadMigrations, type Migration } from './migrations/load-migrations.ts'
export { type AppliedMigration, type MigrateOptions, migrate, readApplied } from './migrations/migrate.ts'
export { MigrationMismatch } from './migrations/migration-mismatch.ts'
export { type DatabaseOptions, openDatabase } from './open-database.ts'
export { openServer, type ServerOptions } from './server/open-server.ts'
export { StatementTimeout } from './unit-of-work/statement-timeout.ts'
