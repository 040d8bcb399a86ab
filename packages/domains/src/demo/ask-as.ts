import type { CallOf, Endpoint, OutputOf } from '@wanwu/contract'
import type { Database } from '@wanwu/database'
import type { z } from 'zod'
import { type Authentication, accessIdentity } from '../access/index.ts'
import type { Handler, Runtime } from '../kernel/index.ts'

/** Calls an endpoint as one person of the demo would, past HTTP but through every check of the kernel. */
export type Ask = <I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: CallOf<Endpoint<I, O>>,
  file?: Uint8Array,
) => Promise<OutputOf<Endpoint<I, O>>>

/**
 * Makes calls as a person of the demo.
 *
 * @param handlers of the room whose endpoints are called
 */
export function askAs(
  personId: string,
  handlers: readonly Handler[],
  { database, authentication, now }: { database: Database; authentication: Authentication; now: Date },
): Ask {
  const runtime: Runtime = {
    database,
    now: () => now,
    identity: {
      ...accessIdentity(authentication),
      session: async () => ({ sessionId: 'demo', personId }),
    },
  }
  const handlerOf = (endpoint: { id: string }): Handler => {
    const handler = handlers.find((candidate) => candidate.endpoint.id === endpoint.id)
    if (!handler) throw new Error(`No handler for ${endpoint.id}`)
    return handler
  }
  const request = {
    id: 'demo',
    address: '127.0.0.1',
    loopback: true,
    agent: null,
    https: false,
    origin: '',
    cookie: null,
  }
  return async (endpoint, input, file = new Uint8Array()) =>
    endpoint.output.parse(
      await handlerOf(endpoint).run({ input, file, request, answer: { cookies: [] } }, runtime),
    )
}
