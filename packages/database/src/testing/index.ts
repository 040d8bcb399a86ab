export {
  openTestDatabase,
  type TestDatabase,
  type TestDatabaseOptions,
  type TestEngine,
  testEngines,
} from './open-test-database.ts'
