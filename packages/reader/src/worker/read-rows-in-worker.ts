import type { Worker } from 'node:worker_threads'
import { largestFile, readLimit, tooLarge } from '../formats/read-failures.ts'
import type { SheetRow } from '../formats/sheets/sheet-row.ts'
import { internal, type ReadLimits, startWorker, toError } from './start-worker.ts'
import type { RowsAsked, RowsReply } from './worker-reply.ts'

/** Rows handed over at once. */
const batch = 250
/** A thread without work is kept so long, because one import reads its file twice. */
const keptMs = 30_000

interface Thread {
  worker: Worker
  memoryMb: number
  settle(outcome: { rows: SheetRow[]; end: boolean } | Error): void
}

let idle: (Thread & { timer: NodeJS.Timeout }) | null = null

function takeThread({ memoryMb = 256, workerUrl }: ReadLimits): Thread {
  if (idle && idle.memoryMb === memoryMb) {
    const thread = idle
    clearTimeout(thread.timer)
    idle = null
    thread.worker.ref()
    return thread
  }
  const worker = startWorker(workerUrl, {
    workerData: null,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 },
    stderr: true,
  })
  worker.stderr.resume()
  const thread: Thread = { worker, memoryMb, settle: () => {} }
  worker.on('message', (reply: RowsReply) => thread.settle('rows' in reply ? reply : toError(reply)))
  worker.on('error', (error: Error & { code?: string }) =>
    thread.settle(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? readLimit('memory', memoryMb) : internal(error.message),
    ),
  )
  worker.on('exit', () => {
    if (idle?.worker === worker) idle = null
    thread.settle(readLimit('memory', memoryMb))
  })
  return thread
}

/** Keeps a thread that did well for the next file, for a while; it holds no process up. */
async function giveBack(thread: Thread, sound: boolean): Promise<void> {
  if (!sound || idle) {
    await thread.worker.terminate()
    return
  }
  thread.settle = () => {}
  thread.worker.unref()
  const timer = setTimeout(() => {
    idle = null
    void thread.worker.terminate()
  }, keptMs)
  timer.unref()
  idle = Object.assign(thread, { timer })
}

/**
 * The rows of a workbook or CSV file, read in a thread of its own that reads on only when more is asked for. Throws
 * what `sheetRows` throws, READ_LIMIT where a batch takes too long or too much memory.
 */
export async function* readRowsInWorker(
  bytes: Uint8Array,
  limits: ReadLimits = {},
): AsyncGenerator<SheetRow[]> {
  if (bytes.length > largestFile) throw tooLarge(bytes.length)
  const ms = limits.ms ?? 60_000
  const thread = takeThread(limits)
  const ask = (asked: RowsAsked) =>
    new Promise<{ rows: SheetRow[]; end: boolean }>((resolve, reject) => {
      const timer = setTimeout(() => thread.settle(readLimit('time', ms)), ms)
      thread.settle = (outcome) => {
        clearTimeout(timer)
        if (outcome instanceof Error) reject(outcome)
        else resolve(outcome)
      }
      thread.worker.postMessage(asked)
    })
  // a thread whose answer is still out, or which ran wild, is not used again
  let sound = false
  try {
    for (let asked: RowsAsked = { bytes, most: batch }; ; asked = { most: batch }) {
      sound = false
      const { rows, end } = await ask(asked)
      sound = true
      if (rows.length > 0) yield rows
      if (end) return
    }
  } finally {
    await giveBack(thread, sound)
  }
}
