import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engineCache, engineVersion } from '../embedded/engine-version.ts'
import { openEmbedded } from '../embedded/open-embedded.ts'
import { makeOnce, templateDirectory } from '../embedded/template-directory.ts'
import { migrate } from '../migrations/migrate.ts'
import { migrationsDigest } from './migrations-digest.ts'

const day = 24 * 3_600_000

/** Templates of migrations that have changed since. */
async function removeOld(cache: string): Promise<void> {
  for (const name of readdirSync(cache)) {
    if (!name.startsWith('tests-')) continue
    const age = Date.now() - (statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > day) await rm(join(cache, name), { recursive: true, force: true })
  }
}

/** A cluster that all embedded tests copy, with all migrations or with none. */
export async function embeddedTestTemplate(migrated: boolean): Promise<string> {
  const cache = engineCache()
  const template = await templateDirectory(cache)
  if (!migrated) return template
  const target = join(cache, `tests-${engineVersion()}-${migrationsDigest()}`)
  if (existsSync(target)) return target
  await removeOld(cache)
  await makeOnce(target, async (draft) => {
    const directory = mkdtempSync(join(tmpdir(), 'wanwu-template-'))
    try {
      const database = await openEmbedded({ directory, template, durableCopy: false, maintenanceInterval: 0 })
      try {
        await migrate(database)
      } finally {
        await database.close()
      }
      await rename(join(directory, 'cluster'), draft)
    } finally {
      await rm(directory, { recursive: true, force: true })
    }
  })
  return target
}
