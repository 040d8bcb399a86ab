import type { z } from 'zod'
import type { CallOf, Endpoint, OutputOf } from './define-endpoint.ts'
import { problemToError } from './problem-to-error.ts'
import { requestOf } from './request-of.ts'

/** What a client needs to reach a server. */
export interface ClientOptions {
  /** default: the global one */
  fetch?: typeof fetch
  /** default: the page's own origin */
  baseUrl?: string
  /** added to every request (a cookie, in tests) */
  headers?: Record<string, string>
}

/** What goes with one call beside its input. */
export interface CallOptions {
  /** the file of an upload endpoint */
  body?: Blob | Uint8Array<ArrayBuffer>
  signal?: AbortSignal
}

/** A file that was answered. */
export interface Download {
  blob: Blob
  mediaType: string
  fileName: string
}

/** Calls endpoints with typed input and answer. */
export interface Client {
  /** Answers with the checked output. Throws AppError made from the problem the server sent. */
  call<I extends z.ZodObject, O extends z.ZodType>(
    endpoint: Endpoint<I, O>,
    input: CallOf<Endpoint<I, O>>,
    options?: CallOptions,
  ): Promise<OutputOf<Endpoint<I, O>>>
  /** Answers with the file of a `binary` endpoint. Throws AppError as `call` does. */
  download<I extends z.ZodObject, O extends z.ZodType>(
    endpoint: Endpoint<I, O>,
    input: CallOf<Endpoint<I, O>>,
    options?: CallOptions,
  ): Promise<Download>
}

/** Makes a client of the product's endpoints, for the browser, the terminal and tests. */
export function createClient(options: ClientOptions = {}): Client {
  const send = async (endpoint: Endpoint, input: Record<string, unknown>, call: CallOptions) => {
    const { url, init } = requestOf(endpoint, input, call.body)
    const answer = await (options.fetch ?? fetch)(`${options.baseUrl ?? ''}${url}`, {
      credentials: 'same-origin',
      ...init,
      headers: { ...init.headers, ...options.headers },
      ...(call.signal ? { signal: call.signal } : {}),
    })
    if (!answer.ok) throw await problemToError(answer)
    return answer
  }
  return {
    async call(endpoint, input, call = {}) {
      const answer = await send(endpoint, input, call)
      return endpoint.output.parse(await answer.json())
    },
    async download(endpoint, input, call = {}) {
      const answer = await send(endpoint, input, call)
      return {
        blob: await answer.blob(),
        mediaType: answer.headers.get('content-type') ?? 'application/octet-stream',
        fileName: fileNameOf(answer.headers.get('content-disposition')),
      }
    },
  }
}

/** The name in a Content-Disposition header (RFC 6266: the extended form carries Chinese). */
function fileNameOf(disposition: string | null): string {
  const extended = disposition?.match(/filename\*=UTF-8''([^;]+)/i)?.[1]
  return extended ? decodeURIComponent(extended) : 'download'
}
