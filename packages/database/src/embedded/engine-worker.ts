import { parentPort, workerData } from 'node:worker_threads'
import { startPglite } from './start-pglite.ts'
import { WireFilter } from './wire-filter.ts'
import type { EngineReply, EngineRequest, EngineWorkerData } from './worker-protocol.ts'

/** The thread that holds the embedded engine. Its own file, so that a bundler can emit it by itself. */
async function serve(): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('The embedded engine runs in a worker thread')
  const reply = (message: EngineReply, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer)
  const { directory } = workerData as EngineWorkerData

  const { engine, fs } = await startPglite(directory)
  const filter = new WireFilter((bytes) => reply({ type: 'wire', bytes }, [bytes.buffer as ArrayBuffer]))

  async function answer(request: EngineRequest): Promise<void> {
    if (request.type === 'wire') {
      await engine.execProtocolRawStream(request.bytes, { onRawData: (bytes) => filter.take(bytes) })
      filter.end()
      reply({ type: 'served' })
    } else if (request.type === 'syncs') {
      reply({ type: 'syncs', syncs: { ...fs.syncs } })
      if (request.reset) Object.assign(fs.syncs, { files: 0, directories: 0 })
    } else {
      await engine.close()
      reply({ type: 'closed' })
    }
  }

  // One after the other: the engine has one session and its own state between two messages.
  let last: Promise<void> = Promise.resolve()
  port.on('message', (request: EngineRequest) => {
    last = last.then(() => answer(request))
    last.catch((error: unknown) => {
      throw error
    })
  })
  reply({ type: 'opened' })
}

serve().catch((error: unknown) => {
  parentPort?.postMessage({
    type: 'failed',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  } satisfies EngineReply)
})
