import type { z } from 'zod'
import type { Bilingual, ErrorCode } from './errors.ts'
import type { Permission } from './permissions.ts'

/** Who may call an endpoint at all: anybody, anybody signed in, or a holder of a permission. */
export type Access = 'public' | 'signed-in' | Permission

/** A file as the answer of an endpoint. */
export interface BinaryAnswer {
  bytes: Uint8Array
  mediaType: string
  fileName: string
}

/** A file as the answer of an endpoint, made while it is sent: its size does not matter to memory. */
export interface StreamedAnswer {
  chunks: AsyncIterable<Uint8Array>
  mediaType: string
  fileName: string
}

/**
 * One endpoint, declared once: routes, OpenAPI, the typed client and the permission test are made from it.
 *
 * `input` is one object: names that stand in `path` as `:name` travel in the path, the rest as query
 * (GET, DELETE) or JSON body (POST, PUT, PATCH). With `upload` the body is the file itself
 * (`application/octet-stream`) and everything else travels in path and query.
 */
export interface Endpoint<I extends z.ZodObject = z.ZodObject, O extends z.ZodType = z.ZodType> {
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: `/api/${string}`
  title: Bilingual
  access: Access
  input: I
  /** Schema of the JSON answer; for `binary` endpoints of nothing. */
  output: O
  /** The answer is a file of one of these media types. */
  binary?: readonly string[]
  /** The request carries a file of at most this many bytes. */
  upload?: { maxBytes: number }
  /** Codes beside INVALID_INPUT, NOT_SIGNED_IN, FORBIDDEN, INTERNAL that this endpoint answers with. */
  errors: readonly ErrorCode[]
}

/** Declares an endpoint; its types are inferred. */
export function defineEndpoint<I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
): Endpoint<I, O> {
  return endpoint
}

/** What the handler of an endpoint is given. */
export type InputOf<E extends Endpoint> = z.output<E['input']>
/** What a caller of an endpoint passes. */
export type CallOf<E extends Endpoint> = z.input<E['input']>
/** What an endpoint answers with. */
export type OutputOf<E extends Endpoint> = z.output<E['output']>
