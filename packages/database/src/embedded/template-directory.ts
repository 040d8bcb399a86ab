import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DirectoryInUse } from './directory-in-use.ts'
import { EngineConnection } from './engine-connection.ts'
import { engineVersion, extensionNames } from './engine-version.ts'
import { lockDirectory } from './lock-directory.ts'

/**
 * Makes a directory that appears under its name only when it is whole; when several processes want it,
 * one makes it and the others wait.
 */
export async function makeOnce(target: string, make: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(`${target}.lock`, { recursive: true })
  while (!existsSync(target)) {
    try {
      const lock = lockDirectory(`${target}.lock`)
      const draft = await mkdtemp(`${target}.draft-`)
      try {
        if (existsSync(target)) return
        await make(join(draft, 'cluster'))
        await rename(join(draft, 'cluster'), target)
      } finally {
        await rm(draft, { recursive: true, force: true })
        lock.release()
      }
    } catch (error) {
      if (!(error instanceof DirectoryInUse)) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

/**
 * A cluster with all extensions installed, to be copied: making one takes some 10 seconds, copying it a
 * fraction of one. Built once for each version of the engine.
 *
 * @param cache Directory to keep templates in; made when absent.
 */
export async function templateDirectory(cache: string, workerUrl?: URL): Promise<string> {
  const target = join(cache, `template-${engineVersion()}`)
  await makeOnce(target, async (directory) => {
    const connection = await EngineConnection.open({ directory }, workerUrl, () => undefined)
    try {
      for (const name of extensionNames) {
        await connection.client.query(`CREATE EXTENSION ${name} SCHEMA public`)
      }
      await connection.client.query('VACUUM (FREEZE, ANALYZE)')
      await connection.client.query('CHECKPOINT')
    } finally {
      await connection.close()
    }
  })
  return target
}
