import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { EngineConnection } from './engine-connection.ts'
import { lockDirectory } from './lock-directory.ts'
import { DirectoryInUse } from './directory-in-use.ts'

/** What every database needs installed; on a server the first migration does the same. */
const extensions = ['postgis', 'pg_trgm', 'btree_gist', 'citext', 'ltree']

/** The version of an installed package, found from its entry, since `exports` may hide its package.json. */
function versionOf(name: string): string {
  let directory = dirname(createRequire(import.meta.url).resolve(name))
  while (!existsSync(join(directory, 'package.json'))) directory = dirname(directory)
  const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** Where templates are kept between runs: `WANWU_CACHE_DIR`, else the user's cache directory. */
export function templateCache(): string {
  return process.env.WANWU_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'wanwu')
}

function templateName(): string {
  const parts = [versionOf('@electric-sql/pglite'), versionOf('@electric-sql/pglite-postgis'), ...extensions]
  return `template-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)}`
}

async function buildTemplate(target: string, workerUrl: URL | undefined): Promise<void> {
  const draft = await mkdtemp(`${target}.draft-`)
  try {
    const directory = join(draft, 'cluster')
    const connection = await EngineConnection.open({ directory }, workerUrl, () => undefined)
    for (const name of extensions) await connection.client.query(`CREATE EXTENSION ${name} SCHEMA public`)
    await connection.client.query('VACUUM (FREEZE, ANALYZE)')
    await connection.client.query('CHECKPOINT')
    await connection.close()
    await rename(directory, target)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/**
 * A cluster with all extensions installed, to be copied: making one takes some 10 seconds, copying it a
 * fraction of one. Built once for each version of the engine.
 *
 * @param cache Directory to keep templates in; made when absent.
 */
export async function templateDirectory(cache: string, workerUrl?: URL): Promise<string> {
  const target = join(cache, templateName())
  if (existsSync(join(target, 'PG_VERSION'))) return target
  await mkdir(`${target}.lock`, { recursive: true })
  for (;;) {
    try {
      const lock = lockDirectory(`${target}.lock`)
      try {
        if (!existsSync(join(target, 'PG_VERSION'))) await buildTemplate(target, workerUrl)
        return target
      } finally {
        lock.release()
      }
    } catch (error) {
      if (!(error instanceof DirectoryInUse)) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}
