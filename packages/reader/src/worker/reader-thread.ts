import type { Worker } from 'node:worker_threads'
import { readLimit } from '../formats/read-failures.ts'
import { internal, type ReadLimits, startWorker, toError } from './start-worker.ts'
import type { Asked, WorkerFault } from './worker-reply.ts'

/** A thread without work is kept so long: an import reads its file twice, and a person loads one file after another. */
const keptMs = 30_000

/** A thread of the reader, lent to one file. */
export interface ReaderThread {
  /**
   * Sends it work and waits for the answer.
   *
   * @throws what the answer tells of, READ_LIMIT where it takes more than `ms` milliseconds or too much memory
   */
  ask<T extends object>(asked: Asked, ms: number): Promise<T>
  /** Ends it where its last answer is still out, or it ran wild; else it is kept for the next file, for a while. */
  giveBack(): Promise<void>
}

interface Thread {
  worker: Worker
  memoryMb: number
  settle(outcome: object | Error): void
}

const idle = new Map<number, Thread & { timer: NodeJS.Timeout }>()

function startThread(memoryMb: number, workerUrl: URL | undefined): Thread {
  const worker = startWorker(workerUrl, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 16 },
    stderr: true,
  })
  worker.stderr.resume()
  const thread: Thread = { worker, memoryMb, settle: () => {} }
  worker.on('message', (reply: object) => thread.settle(reply))
  worker.on('error', (error: Error & { code?: string }) =>
    thread.settle(
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? readLimit('memory', memoryMb) : internal(error.message),
    ),
  )
  worker.on('exit', () => {
    if (idle.get(memoryMb)?.worker === worker) idle.delete(memoryMb)
    thread.settle(readLimit('memory', memoryMb))
  })
  return thread
}

function keep(thread: Thread): void {
  thread.settle = () => {}
  // it holds no process up
  thread.worker.unref()
  const timer = setTimeout(() => {
    idle.delete(thread.memoryMb)
    void thread.worker.terminate()
  }, keptMs)
  timer.unref()
  idle.set(thread.memoryMb, Object.assign(thread, { timer }))
}

function isFault(reply: object): reply is WorkerFault {
  return 'failure' in reply || 'fault' in reply
}

/** Takes a thread with so much memory: one that has nothing to do, or a new one. */
export function takeThread(memoryMb: number, workerUrl: ReadLimits['workerUrl']): ReaderThread {
  const kept = idle.get(memoryMb)
  if (kept) {
    clearTimeout(kept.timer)
    idle.delete(memoryMb)
    kept.worker.ref()
  }
  const thread = kept ?? startThread(memoryMb, workerUrl)
  let sound = true
  return {
    async ask<T extends object>(asked: Asked, ms: number) {
      sound = false
      const reply = await new Promise<object>((resolve, reject) => {
        const timer = setTimeout(() => thread.settle(readLimit('time', ms)), ms)
        thread.settle = (outcome) => {
          clearTimeout(timer)
          if (outcome instanceof Error) reject(outcome)
          else resolve(outcome)
        }
        thread.worker.postMessage(asked)
      })
      sound = true
      if (isFault(reply)) throw toError(reply)
      return reply as T
    },
    async giveBack() {
      if (sound && !idle.has(memoryMb)) keep(thread)
      else await thread.worker.terminate()
    },
  }
}
