import type { Worker } from 'node:worker_threads'
import pg from 'pg'
import { lostSession } from '../unit-of-work/lost-session.ts'
import { valueTypes } from '../unit-of-work/parse-value.ts'
import type { SyncCounters } from './durable-node-fs.ts'
import { startEngineWorker } from './start-engine-worker.ts'
import type { EngineReply, EngineRequest, EngineWorkerData } from './worker-protocol.ts'
import { WorkerStream } from './worker-stream.ts'

/** One life of the embedded engine: its thread and the client that speaks to it. */
export class EngineConnection {
  readonly client: pg.Client
  readonly #worker: Worker
  readonly #stream: WorkerStream
  #alive = true

  private constructor(worker: Worker, stream: WorkerStream, client: pg.Client) {
    this.#worker = worker
    this.#stream = stream
    this.client = client
  }

  /** Opens the cluster. `onDeath` is called once if the thread ends by itself. */
  static async open(
    data: EngineWorkerData,
    workerUrl: URL | undefined,
    onDeath: (reason: Error) => void,
  ): Promise<EngineConnection> {
    const worker = await startEngineWorker(data, workerUrl)
    const stream = new WorkerStream(worker)
    const client = new pg.Client({
      stream: () => stream,
      user: 'postgres',
      database: 'postgres',
      ssl: false,
      types: valueTypes,
    })
    // Every call in flight is told by itself; without a listener the process would end.
    client.on('error', () => undefined)
    const connection = new EngineConnection(worker, stream, client)
    const die = (reason: Error) => {
      if (!connection.#alive) return
      connection.#alive = false
      stream.destroy(reason)
      onDeath(reason)
    }
    worker.on('error', (error) => die(error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', (code) => die(new Error(`The engine's thread ended with code ${code}`)))
    await client.connect()
    return connection
  }

  get alive(): boolean {
    return this.#alive
  }

  /** Ends the thread at once, whatever it is doing; what was not committed is lost. */
  async kill(): Promise<void> {
    this.#alive = false
    this.#stream.destroy(lostSession())
    await this.#worker.terminate()
  }

  /** How often the engine wrote through to the disk since the last reset. */
  async countSyncs(reset: boolean): Promise<SyncCounters> {
    const reply = await this.#ask({ type: 'syncs', reset }, 'syncs')
    return reply.syncs
  }

  /** Shuts the engine down in order. */
  async close(): Promise<void> {
    await this.#ask({ type: 'close' }, 'closed')
    await this.kill()
  }

  #ask<T extends EngineReply['type']>(request: EngineRequest, type: T): Promise<EngineReply & { type: T }> {
    return new Promise((resolve, reject) => {
      const answer = (reply: EngineReply) => {
        if (reply.type !== type) return
        this.#worker.off('message', answer)
        this.#worker.off('exit', fail)
        resolve(reply as EngineReply & { type: T })
      }
      const fail = () => reject(lostSession())
      this.#worker.on('message', answer)
      this.#worker.once('exit', fail)
      this.#worker.postMessage(request)
    })
  }
}
