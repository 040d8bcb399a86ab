import type { SyncCounters } from './durable-node-fs.ts'

/** What the engine's thread is started with. */
export interface EngineWorkerData {
  /** The cluster's directory. */
  directory: string
}

/** What the engine's thread is asked. */
export type EngineRequest =
  | { type: 'wire'; bytes: Uint8Array }
  | { type: 'syncs'; reset: boolean }
  | { type: 'close' }

/** What the engine's thread answers. */
export type EngineReply =
  | { type: 'opened' }
  | { type: 'failed'; message: string }
  | { type: 'wire'; bytes: Uint8Array }
  | { type: 'served' }
  | { type: 'syncs'; syncs: SyncCounters }
  | { type: 'closed' }
