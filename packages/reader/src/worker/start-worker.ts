import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { AppError } from '@wanwu/contract'
import type { WorkerFault } from './worker-reply.ts'

/** What one reading may take, and where its worker is. */
export interface ReadLimits {
  /** milliseconds; 60 000 where it is left out */
  ms?: number
  /** megabytes of JavaScript memory; 1024 where it is left out */
  memoryMb?: number
  /** the worker's script in a bundle; without it `reader-worker.mjs` beside the bundle, or the source itself */
  workerUrl?: URL
}

/** From source the script is TypeScript, which a thread can only run through tsx. */
export function startWorker(workerUrl: URL | undefined, options: WorkerOptions): Worker {
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

/** The error that a worker's answer tells of. */
export function toError(reply: WorkerFault): AppError {
  if ('fault' in reply) return internal(reply.fault)
  const { code, message, next, data } = reply.failure
  return new AppError(code, { message, data, ...(next ? { next } : {}) })
}

/** INTERNAL: a fault of the reader itself. */
export function internal(reason: string): AppError {
  return new AppError('INTERNAL', {
    message: { zh: '读取文件时程序出错。', en: 'The reader failed on this file.' },
    next: { zh: '请把文件交给管理员查看。', en: 'Show the file to the administrator.' },
    cause: reason,
  })
}
