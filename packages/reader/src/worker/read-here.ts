import { parentPort, workerData } from 'node:worker_threads'
import { AppError, type ReadOptions } from '@wanwu/contract'
import { readDocument } from '../index.ts'
import type { WorkerReply } from './worker-reply.ts'

const { bytes, options }: { bytes: Uint8Array; options?: ReadOptions } = workerData

/** The thread's only work: read what it was given, answer once, end. */
async function answer(): Promise<WorkerReply> {
  try {
    return { reading: await readDocument(bytes, options) }
  } catch (error) {
    if (!(error instanceof AppError))
      return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    const { code, detail, next, data } = error
    return { failure: { code, message: detail, next, data } }
  }
}

parentPort?.postMessage(await answer())
