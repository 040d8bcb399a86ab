export {
  openTestDatabase,
  quickestEngine,
  type TestDatabaseOptions,
  type TestEngine,
  testEngines,
} from './open-test-database.ts'
export type { TestDatabase } from './test-database.ts'
