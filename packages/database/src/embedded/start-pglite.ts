import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { ltree } from '@electric-sql/pglite/contrib/ltree'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { postgis as wholePostgis } from '@electric-sql/pglite-postgis'
import { DurableNodeFs } from './durable-node-fs.ts'
import { engineCache, engineVersion } from './engine-version.ts'
import { trimPostgis } from './trim-postgis.ts'

/**
 * How the engine is started: as PGlite does, but with `fsync`, and with little WAL kept for recycling
 * (a directory for trying should not grow to gigabytes).
 */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'synchronous_commit=on'],
  ...['-c', 'min_wal_size=32MB', '-c', 'max_wal_size=256MB'],
]

const postgis: typeof wholePostgis = {
  name: wholePostgis.name,
  async setup(...setup: Parameters<typeof wholePostgis.setup>) {
    const result = await wholePostgis.setup(...setup)
    const bundlePath = await trimPostgis(result.bundlePath, engineCache(), `postgis-${engineVersion()}`)
    return { ...result, bundlePath }
  },
}

/** Opens the cluster in `directory` in this thread; makes one when the directory has none. */
export async function startPglite(directory: string): Promise<{ engine: PGlite; fs: DurableNodeFs }> {
  const fs = new DurableNodeFs(directory)
  const extensions = { postgis, pg_trgm, btree_gist, citext, ltree }
  const engine = await PGlite.create({ fs, startParams, extensions })
  return { engine, fs }
}
