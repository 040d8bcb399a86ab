import type { Endpoint, StreamedAnswer } from '@wanwu/contract'
import { checkOutput } from './check-output.ts'
import type { UnitContext } from './context.ts'
import type { Handler } from './handler.ts'
import { runUnitOfWork } from './unit-of-work.ts'

/** Reads something in a unit of work of its own: signed in, admitted and read-only like a query. */
export type Ask<E extends Endpoint> = <T>(work: (context: UnitContext<E>) => Promise<T>) => Promise<T>

/** A query whose answer is a file that is made while it is sent. */
export interface StreamDefinition<E extends Endpoint, S> {
  endpoint: E
  /** checks what is asked for, in a first unit of work: what is refused here is an error like any other */
  begin(context: UnitContext<E>): Promise<S>
  /**
   * The file. It reads slice by slice with `ask`, each slice short enough for other people's pages to come in
   * between; so it is no snapshot. A fault after the first byte breaks the download off.
   */
  write(begun: S, ask: Ask<E>): StreamedAnswer
}

/** Binds a file of any size to its endpoint: neither memory nor a transaction is held for the whole of it. */
export function defineStream<E extends Endpoint, S>(definition: StreamDefinition<E, S>): Handler {
  const { endpoint } = definition
  return {
    endpoint,
    async run(call, runtime) {
      const asking =
        (background: boolean): Ask<E> =>
        (work) =>
          runUnitOfWork(
            { endpoint, readOnly: true, background, duringPasswordChange: false, work },
            call,
            runtime,
          )
      const begun = await asking(false)((context) => definition.begin(context))
      return checkOutput(endpoint, definition.write(begun, asking(true)))
    },
  }
}
