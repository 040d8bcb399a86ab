import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../database.ts'
import { openEmbedded } from '../embedded/open-embedded.ts'
import { embeddedTestTemplate } from './embedded-test-template.ts'

/** An embedded database in a directory of its own, with all migrations or empty; some seconds. */
export async function openEmbeddedTest(
  migrated: boolean,
): Promise<{ database: Database; directory: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'wanwu-test-'))
  const template = await embeddedTestTemplate(migrated)
  const database = await openEmbedded({ directory, template, durableCopy: false, maintenanceInterval: 0 })
  return { database, directory }
}
