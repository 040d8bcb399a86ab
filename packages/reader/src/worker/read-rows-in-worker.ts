import { largestFile, readLimit, tooLarge } from '../formats/read-failures.ts'
import type { SheetRow } from '../formats/sheets/sheet-rows.ts'
import { internal, type ReadLimits, startWorker, toError } from './start-worker.ts'
import type { RowsReply } from './worker-reply.ts'

/** Rows handed over at once. */
const batch = 500

/**
 * The rows of a workbook or CSV file, read in a thread of its own that reads on only when more is asked for and ends
 * with the loop. Throws what `sheetRows` throws, READ_LIMIT where a batch takes too long or too much memory.
 */
export async function* readRowsInWorker(bytes: Uint8Array, limits: ReadLimits = {}): AsyncGenerator<SheetRow[]> {
  if (bytes.length > largestFile) throw tooLarge(bytes.length)
  const ms = limits.ms ?? 60_000
  const memoryMb = limits.memoryMb ?? 512
  const worker = startWorker(limits.workerUrl, {
    workerData: { bytes, rows: batch },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stderr: true,
  })
  worker.stderr.resume()
  let settle: (outcome: { rows: SheetRow[]; end: boolean } | Error) => void = () => {}
  worker.on('message', (reply: RowsReply) => settle('rows' in reply ? reply : toError(reply)))
  worker.on('error', (error: Error & { code?: string }) =>
    settle(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? readLimit('memory', memoryMb) : internal(error.message),
    ),
  )
  worker.on('exit', () => settle(readLimit('memory', memoryMb)))
  const ask = () =>
    new Promise<{ rows: SheetRow[]; end: boolean }>((resolve, reject) => {
      const timer = setTimeout(() => settle(readLimit('time', ms)), ms)
      settle = (outcome) => {
        clearTimeout(timer)
        if (outcome instanceof Error) reject(outcome)
        else resolve(outcome)
      }
      worker.postMessage('more')
    })
  try {
    for (;;) {
      const { rows, end } = await ask()
      if (rows.length > 0) yield rows
      if (end) return
    }
  } finally {
    await worker.terminate()
  }
}
