import type { Reading, ReadOptions } from '@wanwu/contract'
import { largestFile, readLimit, tooLarge } from '../formats/read-failures.ts'
import { internal, type ReadLimits, startWorker, toError } from './start-worker.ts'
import type { WorkerReply } from './worker-reply.ts'

export type { SheetRow } from '../formats/sheets/sheet-row.ts'
export { readRowsInWorker } from './read-rows-in-worker.ts'
export type { ReadLimits } from './start-worker.ts'

/**
 * Reads a document in a thread of its own and ends it when it takes too long or too much memory. Throws what
 * `readDocument` throws, READ_LIMIT for a runaway, INTERNAL for a fault of the reader itself.
 */
export async function readInWorker(
  bytes: Uint8Array,
  options?: ReadOptions,
  limits: ReadLimits = {},
): Promise<Reading> {
  if (bytes.length > largestFile) throw tooLarge(bytes.length)
  const ms = limits.ms ?? 60_000
  const memoryMb = limits.memoryMb ?? 1024
  const worker = startWorker(limits.workerUrl, {
    workerData: { bytes, options },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stderr: true,
  })
  worker.stderr.resume()
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Reading>((resolve, reject) => {
      timer = setTimeout(() => reject(readLimit('time', ms)), ms)
      worker.once('message', (reply: WorkerReply) => {
        if ('reading' in reply) resolve(reply.reading)
        else reject(toError(reply))
      })
      worker.once('error', (error: Error & { code?: string }) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? readLimit('memory', memoryMb) : internal(error.message),
        ),
      )
      worker.once('exit', () => reject(readLimit('memory', memoryMb)))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
