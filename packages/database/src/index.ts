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
export { type DatabaseOptions, openDatabase } from './open-database.ts'
export { openServer, type ServerOptions } from './server/open-server.ts'
export { StatementTimeout } from './unit-of-work/statement-timeout.ts'
