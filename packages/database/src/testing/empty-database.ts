import type { Database } from '../database.ts'
import { openTestDatabase, type TestEngine } from './open-test-database.ts'
import type { TestDatabase } from './test-database.ts'

/**
 * Lends one database of each engine again and again, emptied before each use: opening an embedded one takes
 * seconds, emptying it none.
 */
export function emptyDatabases(): {
  take(engine: TestEngine): Promise<TestDatabase>
  dropAll(): Promise<void>
} {
  const open = new Map<TestEngine, Promise<TestDatabase>>()
  const empty = (database: Database) =>
    database.transaction({ role: 'owner' }, (client) =>
      client.query('DROP SCHEMA IF EXISTS wanwu, auth, register, own CASCADE'),
    )
  return {
    async take(engine) {
      const test = await (open.get(engine) ?? openTestDatabase(engine, { migrated: false }))
      open.set(engine, Promise.resolve(test))
      await empty(test.database)
      return test
    },
    async dropAll() {
      for (const test of open.values()) await (await test).drop()
      open.clear()
    },
  }
}
