import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { AppError, type Reading, type ReadOptions } from '@wanwu/contract'
import { largestFile, readLimit, tooLarge } from '../formats/read-failures.ts'
import type { WorkerReply } from './worker-reply.ts'

/** What one reading may take, and where its worker is. */
export interface ReadLimits {
  /** milliseconds; 60 000 where it is left out */
  ms?: number
  /** megabytes of JavaScript memory; 1024 where it is left out */
  memoryMb?: number
  /** the worker's script in a bundle; without it `reader-worker.mjs` beside the bundle, or the source itself */
  workerUrl?: URL
}

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

/** From source the script is TypeScript, which a thread can only run through tsx. */
function startWorker(workerUrl: URL | undefined, options: WorkerOptions): Worker {
  if (workerUrl) return new Worker(workerUrl, options)
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./reader-worker.mjs', import.meta.url), options)
  const script = new URL('./read-here.ts', import.meta.url).href
  const tsx = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/, 'mjs'),
  ).href
  const bootstrap = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(script)}) })`
  return new Worker(bootstrap, { ...options, eval: true, execArgv: [] })
}

function toError(reply: Exclude<WorkerReply, { reading: Reading }>): AppError {
  if ('fault' in reply) return internal(reply.fault)
  const { code, message, next, data } = reply.failure
  return new AppError(code, { message, data, ...(next ? { next } : {}) })
}

function internal(reason: string): AppError {
  return new AppError('INTERNAL', {
    message: { zh: '读取文件时程序出错。', en: 'The reader failed on this file.' },
    next: { zh: '请把文件交给管理员查看。', en: 'Show the file to the administrator.' },
    cause: reason,
  })
}
