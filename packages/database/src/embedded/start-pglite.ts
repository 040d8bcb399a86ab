import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { ltree } from '@electric-sql/pglite/contrib/ltree'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { postgis } from '@electric-sql/pglite-postgis'
import { DurableNodeFs } from './durable-node-fs.ts'

/**
 * How the engine is started: as PGlite does, but with `fsync`, and with little WAL kept for recycling
 * (a directory for trying should not grow to gigabytes).
 */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'synchronous_commit=on'],
  ...['-c', 'min_wal_size=32MB', '-c', 'max_wal_size=256MB'],
]

/** Opens the cluster in `directory` in this thread; makes one when the directory has none. */
export async function startPglite(
  directory: string,
  wasm: WebAssembly.Module | undefined,
): Promise<{ engine: PGlite; fs: DurableNodeFs }> {
  const fs = new DurableNodeFs(directory)
  const engine = await PGlite.create({
    fs,
    startParams,
    extensions: { postgis, pg_trgm, btree_gist, citext, ltree },
    ...(wasm ? { pgliteWasmModule: wasm } : {}),
  })
  return { engine, fs }
}
