import { Duplex } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import type { EngineReply, EngineRequest } from './worker-protocol.ts'

/**
 * The engine's thread in the shape of a socket, so that `pg.Client` speaks to it as to a server: the same
 * values, errors, prepared statements and COPY on both engines.
 */
export class WorkerStream extends Duplex {
  readonly #worker: Worker
  #served: (() => void) | undefined

  constructor(worker: Worker) {
    super()
    this.#worker = worker
    worker.on('message', (reply: EngineReply) => {
      if (reply.type === 'wire') {
        this.push(Buffer.from(reply.bytes.buffer, reply.bytes.byteOffset, reply.bytes.byteLength))
      } else if (reply.type === 'served') this.#served?.()
    })
  }

  connect(): this {
    setImmediate(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#request(chunk, done)
  }

  /** A corked batch (Parse, Bind, Describe, Execute, Sync) is one request. */
  override _writev(chunks: { chunk: Buffer; encoding: BufferEncoding }[], done: () => void): void {
    this.#request(Buffer.concat(chunks.map((piece) => piece.chunk)), done)
  }

  #request(chunk: Buffer, done: () => void): void {
    const bytes = new Uint8Array(chunk)
    this.#served = done
    this.#worker.postMessage({ type: 'wire', bytes } satisfies EngineRequest, [bytes.buffer])
  }
}
