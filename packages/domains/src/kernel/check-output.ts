import type { BinaryAnswer, Endpoint, StreamedAnswer } from '@wanwu/contract'

/**
 * Lets out what the declaration names and nothing else. An answer that does not fit is a fault of ours and
 * throws a plain Error, which becomes INTERNAL.
 */
export function checkOutput(endpoint: Endpoint, answer: unknown): unknown {
  if (endpoint.binary) {
    if ((isBinaryAnswer(answer) || isStreamedAnswer(answer)) && endpoint.binary.includes(answer.mediaType))
      return answer
    throw new Error(`${endpoint.id} did not answer with a file of ${endpoint.binary.join(', ')}`)
  }
  const parsed = endpoint.output.safeParse(answer)
  if (parsed.success) return parsed.data
  throw new Error(`${endpoint.id} answered outside of its declaration: ${parsed.error.message}`)
}

/** Is this the file of a binary endpoint? */
export function isBinaryAnswer(answer: unknown): answer is BinaryAnswer {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'bytes' in answer &&
    answer.bytes instanceof Uint8Array &&
    'mediaType' in answer &&
    'fileName' in answer
  )
}

/** Is this a file that is made while it is sent? */
export function isStreamedAnswer(answer: unknown): answer is StreamedAnswer {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'chunks' in answer &&
    typeof answer.chunks === 'object' &&
    'mediaType' in answer &&
    'fileName' in answer
  )
}
