import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type ModuleOptions = Parameters<NodeFS['init']>[1]

/** How often the engine made something durable since it was opened. */
export interface SyncCounters {
  /** Files written through to the disk: one for a commit, many for a checkpoint. */
  files: number
  /** Directories written through: after a file was renamed or made (WAL rotation, checkpoint). */
  directories: number
}

interface OpenStream {
  nfd?: number
  node: unknown
}

interface NodeFileSystem {
  realPath(node: unknown): string
  stream_ops: { fsync?: (stream: OpenStream) => number }
}

interface EmscriptenModule {
  FS: { filesystems: { NODEFS: NodeFileSystem }; ErrnoError: new (errno: number) => Error }
}

/** WASI's number for an input/output error. */
const EIO = 29

/**
 * PGlite's file system on a directory of the host, made durable. As it comes it has no `fsync`, so that
 * the engine's own is silently lost; with this one a commit is on the disk before it is acknowledged.
 */
export class DurableNodeFs extends NodeFS {
  readonly syncs: SyncCounters = { files: 0, directories: 0 }

  override async init(pg: Parameters<NodeFS['init']>[0], options: ModuleOptions) {
    const { emscriptenOpts } = await super.init(pg, options)
    const durable = (module: EmscriptenModule) => this.#addSync(module)
    const preRun = (emscriptenOpts.preRun ?? []) as ((module: EmscriptenModule) => void)[]
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, durable] } as ModuleOptions }
  }

  #addSync(module: EmscriptenModule): void {
    const nodefs = module.FS.filesystems.NODEFS
    nodefs.stream_ops.fsync = (stream) => {
      try {
        if (stream.nfd === undefined) this.#syncDirectory(nodefs.realPath(stream.node))
        else {
          fdatasyncSync(stream.nfd)
          this.syncs.files++
        }
        return 0
      } catch (cause) {
        // The engine stops on a failed sync, as it must: what it believed written may be lost.
        throw Object.assign(new module.FS.ErrnoError(EIO), { cause })
      }
    }
  }

  #syncDirectory(path: string): void {
    const descriptor = openSync(path, 'r')
    try {
      fsyncSync(descriptor)
      this.syncs.directories++
    } finally {
      closeSync(descriptor)
    }
  }
}
