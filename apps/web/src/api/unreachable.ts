import { AppError } from '@wanwu/contract'
import { noteLost, noteReached } from './connection.ts'

/** The server did not answer at all: no network, or it is being restarted. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server did not answer.', { cause })
    this.name = 'Unreachable'
  }
}

/** `fetch` whose failure to reach the server has a name of its own, and shows in the top bar. */
export const reachingFetch: typeof fetch = async (input, init) => {
  try {
    const answer = await fetch(input, init)
    noteReached()
    return answer
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    noteLost()
    throw new Unreachable(cause)
  }
}

/** Whether nobody is signed in any more. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof AppError && error.code === 'NOT_SIGNED_IN'
}
