import type { BinaryAnswer, Endpoint, OutputOf } from '@wanwu/contract'
import type { AnswerFacts, RequestFacts } from './request-facts.ts'
import type { Runtime } from './runtime.ts'

/** One call as it came in: nothing of it has been checked. */
export interface RawCall {
  input: unknown
  file: Uint8Array
  request: RequestFacts
  answer: AnswerFacts
}

/** An endpoint with what happens behind it. Made by `defineCommand` and `defineQuery` alone. */
export interface Handler {
  endpoint: Endpoint
  /** Answers with the checked output, or throws AppError. */
  run(call: RawCall, runtime: Runtime): Promise<unknown>
}

/** What a rule answers with: the declared output, or the file of a `binary` endpoint (declared `z.null()`). */
export type AnswerOf<E extends Endpoint> = OutputOf<E> extends null ? BinaryAnswer : OutputOf<E>
