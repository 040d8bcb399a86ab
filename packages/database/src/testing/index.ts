export {
  openTestDatabase,
  quickestEngine,
  type TestDatabase,
  type TestDatabaseOptions,
  type TestEngine,
  testEngines,
} from './open-test-database.ts'
