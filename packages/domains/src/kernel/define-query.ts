import type { Endpoint } from '@wanwu/contract'
import { checkOutput } from './check-output.ts'
import type { CallContext, UnitContext } from './context.ts'
import type { AnswerOf, Handler } from './handler.ts'
import { runUnitOfWork } from './unit-of-work.ts'

/** A query: reads, never writes (the transaction is read-only). */
export interface QueryDefinition<E extends Endpoint, P> {
  endpoint: E
  /** open to a person who still has to choose a new password */
  duringPasswordChange?: boolean
  /** slow or outside work that must not hold a transaction */
  prepare?: (context: CallContext<E>) => Promise<P>
  handler(context: UnitContext<E>, prepared: P): Promise<AnswerOf<E>>
  /** slow work on what was read, once the transaction is over */
  finish?: (answer: AnswerOf<E>) => Promise<AnswerOf<E>>
}

/** Binds a query to its endpoint; sign-in, access, transaction, scope and checked output come with it. */
export function defineQuery<E extends Endpoint, P = undefined>(definition: QueryDefinition<E, P>): Handler {
  return {
    endpoint: definition.endpoint,
    run: async (call, runtime) => {
      const answer = await runUnitOfWork<E, P, AnswerOf<E>>(
        {
          endpoint: definition.endpoint,
          readOnly: true,
          duringPasswordChange: definition.duringPasswordChange ?? false,
          prepare: definition.prepare,
          work: (context, prepared) => definition.handler(context, prepared),
        },
        call,
        runtime,
      )
      return checkOutput(definition.endpoint, definition.finish ? await definition.finish(answer) : answer)
    },
  }
}
