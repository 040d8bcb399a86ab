import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { EngineReply, EngineWorkerData } from './worker-protocol.ts'

/**
 * A thread's entry in TypeScript: Node.js 20 does not read it, and `--import tsx` does not reach a thread,
 * so a line of JavaScript registers `tsx` there first.
 */
function throughTsx(entry: URL): string {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const api = new URL('./dist/esm/api/index.mjs', tsx)
  return `import(${JSON.stringify(api.href)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(entry.href)}) })`
}

/**
 * Starts the engine's thread and resolves when the cluster is open.
 *
 * @param workerUrl The thread's entry. Default: the source file beside this one, loaded through `tsx`; a
 *   bundle emits `engine-worker.ts` as a file of its own and names it here.
 */
export async function startEngineWorker(data: EngineWorkerData, workerUrl?: URL): Promise<Worker> {
  const url = workerUrl ?? new URL('./engine-worker.ts', import.meta.url)
  const worker = url.pathname.endsWith('.ts')
    ? new Worker(throughTsx(url), { eval: true, execArgv: [], workerData: data })
    : new Worker(url, { workerData: data })
  await new Promise<void>((resolve, reject) => {
    const settle = (outcome: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      outcome()
    }
    const onMessage = (reply: EngineReply) => {
      if (reply.type === 'opened') settle(resolve)
      if (reply.type === 'failed') {
        settle(() => reject(new Error(`The embedded database did not open: ${reply.message}`)))
        void worker.terminate()
      }
    }
    const onError = (error: unknown) => settle(() => reject(error))
    const onExit = (code: number) =>
      settle(() => reject(new Error(`The embedded database's thread ended with code ${code}`)))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
  return worker
}
