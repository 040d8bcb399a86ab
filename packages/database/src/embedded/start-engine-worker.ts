import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { EngineReply, EngineWorkerData } from './worker-protocol.ts'

/**
 * Starts the engine's thread and resolves when the cluster is open.
 *
 * @param workerUrl The thread's entry. Default: the source file beside this one, loaded through `tsx`; a
 *   bundle emits `engine-worker.ts` as a file of its own and names it here.
 */
export async function startEngineWorker(data: EngineWorkerData, workerUrl?: URL): Promise<Worker> {
  const url = workerUrl ?? new URL('./engine-worker.ts', import.meta.url)
  const execArgv = url.pathname.endsWith('.ts')
    ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
    : []
  const worker = new Worker(url, { workerData: data, execArgv, stdout: false })
  await new Promise<void>((resolve, reject) => {
    const settle = (reply: EngineReply) => {
      if (reply.type === 'failed') reject(new Error(`The embedded database did not open: ${reply.message}`))
      else if (reply.type === 'opened') resolve()
    }
    worker.once('message', settle)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The embedded database's thread ended with code ${code}`)))
  })
  worker.removeAllListeners()
  return worker
}
