import { rm } from 'node:fs/promises'
import { openServer } from '../server/open-server.ts'
import { lendEmbedded } from './lend-embedded.ts'
import { openEmbeddedTest } from './open-embedded-test.ts'
import { createServerDatabase } from './server-test-database.ts'
import type { TestDatabase } from './test-database.ts'

/** The engines a test can run on. */
export type TestEngine = 'embedded' | 'server'

/** The engines that tests run on here: embedded always, a server when `WANWU_TEST_DATABASE_URL` is set. */
export const testEngines: readonly TestEngine[] = process.env.WANWU_TEST_DATABASE_URL
  ? ['embedded', 'server']
  : ['embedded']

/** The quickest of them, for walks through very much that is the same on each. */
export const quickestEngine: TestEngine = testEngines.at(-1) ?? 'embedded'

/** What the database of a test is to be. */
export interface TestDatabaseOptions {
  /** Whether all migrations are applied. Default true; otherwise the database is empty. */
  migrated?: boolean
  /** Whether an embedded one, migrated, may be lent again after it is dropped. Who lends it does not close it. */
  lent?: boolean
}

/**
 * Opens a database of the test's own: a copy of a directory or of a server's database that was migrated once
 * for all tests. Some seconds embedded, a fraction of one on a server.
 */
export async function openTestDatabase(
  engine: TestEngine = 'embedded',
  options: TestDatabaseOptions = {},
): Promise<TestDatabase> {
  const migrated = options.migrated ?? true
  if (engine === 'server') {
    const { url, drop } = await createServerDatabase(migrated)
    const database = await openServer({ url })
    return {
      database,
      place: { url },
      async drop() {
        await database.close()
        await drop()
      },
    }
  }
  if (options.lent) return lendEmbedded()
  const { database, directory } = await openEmbeddedTest(migrated)
  return {
    database,
    place: { directory },
    async drop() {
      await database.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
