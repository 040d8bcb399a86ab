import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Database } from '../database.ts'
import { idleLimit } from '../unit-of-work/begin-statement.ts'
import { databaseOver } from '../unit-of-work/database-over.ts'
import { copyCluster } from './copy-cluster.ts'
import type { SyncCounters } from './durable-node-fs.ts'
import { EmbeddedEngine, type EngineRestart } from './embedded-engine.ts'
import { engineCache } from './engine-version.ts'
import { keepHouse, type Maintenance } from './keep-house.ts'
import { lockDirectory } from './lock-directory.ts'
import { templateDirectory } from './template-directory.ts'

/** How an embedded database is opened. */
export interface EmbeddedOptions {
  /** The data directory; made when absent. It holds the cluster and the lock. */
  directory: string
  /** A prepared cluster to copy for a new database. Default: one built once and kept in the cache. */
  template?: string
  /** The thread's entry in a bundle. Default: the source file, through `tsx`. */
  workerUrl?: URL
  onRestart?: (restart: EngineRestart) => void
  /** A holder of the session that sends nothing for so long loses it, in milliseconds. Default 60,000. */
  idleLimit?: number
  /** Seconds between looks at whether checkpoint, vacuum or analyze are due. Default 60; 0: never. */
  maintenanceInterval?: number
  /** Whether a new cluster is written through to the disk before use. Default true; tests need not wait. */
  durableCopy?: boolean
}

/** A database in this process, with what only an embedded one has. */
export interface EmbeddedDatabase extends Database {
  readonly engine: 'embedded'
  /** How often the engine wrote through to the disk since the last reset. */
  countSyncs(reset?: boolean): Promise<SyncCounters>
  /** Runs checkpoint, vacuum and analyze where they are due. */
  maintain(): Promise<void>
}

async function ensureCluster(cluster: string, options: EmbeddedOptions): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return
  const template = options.template ?? (await templateDirectory(engineCache(), options.workerUrl))
  await copyCluster(template, cluster, options.durableCopy ?? true)
}

/**
 * Opens the embedded engine on a directory that this process then holds alone.
 *
 * @throws DirectoryInUse naming the holder.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const directory = resolve(options.directory)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const lock = lockDirectory(directory)
  let engine: EmbeddedEngine
  let maintenance: Maintenance
  try {
    const cluster = join(directory, 'cluster')
    await ensureCluster(cluster, options)
    engine = new EmbeddedEngine({
      clusterDirectory: cluster,
      workerUrl: options.workerUrl,
      onRestart: options.onRestart,
      idleLimit: options.idleLimit ?? idleLimit,
    })
    await engine.whenOpen()
    maintenance = keepHouse(engine, (options.maintenanceInterval ?? 60) * 1000)
  } catch (error) {
    lock.release()
    throw error
  }
  let closed: Promise<void> | undefined
  const close = async () => {
    try {
      await maintenance.stop()
      await engine.close()
    } finally {
      lock.release()
    }
  }
  return Object.assign(databaseOver(engine), {
    engine: 'embedded' as const,
    countSyncs: (reset?: boolean) => engine.countSyncs(reset),
    maintain: () => maintenance.run(),
    close: () => {
      closed ??= close()
      return closed
    },
  })
}
