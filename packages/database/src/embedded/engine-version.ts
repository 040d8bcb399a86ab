import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** What every database needs installed; on a server the first migration does the same. */
export const extensionNames = ['postgis', 'pg_trgm', 'btree_gist', 'citext', 'ltree'] as const

/** The version of an installed package, found from its entry, since `exports` may hide its package.json. */
function versionOf(name: string): string {
  let directory = dirname(createRequire(import.meta.url).resolve(name))
  while (!existsSync(join(directory, 'package.json'))) directory = dirname(directory)
  const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** Sixteen digits that change with the engine, PostGIS, or what is installed of them. */
export function engineVersion(): string {
  const parts = [
    versionOf('@electric-sql/pglite'),
    versionOf('@electric-sql/pglite-postgis'),
    ...extensionNames,
  ]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

/** Where prepared parts are kept between runs: `WANWU_CACHE_DIR`, else the user's cache directory. */
export function engineCache(): string {
  return process.env.WANWU_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'wanwu')
}
