import type { Endpoint } from '@wanwu/contract'
import { appendEntry } from './audit/append-entry.ts'
import type { AuditNote } from './audit/audit-note.ts'
import { checkOutput } from './check-output.ts'
import type { CallContext, UnitContext } from './context.ts'
import type { AnswerOf, Handler } from './handler.ts'
import { type DomainEvent, emitEvents } from './outbox.ts'
import { Refusal } from './refusal.ts'
import { runUnitOfWork } from './unit-of-work.ts'

/** A command: changes something and says so in the audit chain, in one transaction. */
export interface CommandDefinition<E extends Endpoint, P> {
  endpoint: E
  /** open to a person who still has to choose a new password */
  duringPasswordChange?: boolean
  /** slow or outside work that must not hold a transaction (reading a file, checking a password) */
  prepare?: (context: CallContext<E>) => Promise<P>
  /** the rule; `refuse(error, note)` answers with an error and still commits */
  handler(context: UnitContext<E>, prepared: P): Promise<AnswerOf<E> | Refusal>
  /** what the audit chain is told; sees what the handler answered */
  audit(context: UnitContext<E>, answer: AnswerOf<E>, prepared: P): AuditNote | Promise<AuditNote>
  /** events for other domains, put into the outbox */
  emits?(context: UnitContext<E>, answer: AnswerOf<E>): readonly DomainEvent[]
  /** runs after the commit; a fault here does not undo it */
  after?(context: CallContext<E>): Promise<void>
}

/**
 * Binds a command to its endpoint. Sign-in, access, transaction as `wanwu_app`, scope, outbox, audit entry
 * (last, because it locks the head of the region's chain) and checked output come with it.
 */
export function defineCommand<E extends Endpoint, P = undefined>(
  definition: CommandDefinition<E, P>,
): Handler {
  return {
    endpoint: definition.endpoint,
    run: async (call, runtime) => {
      let emitted = false
      const answer = await runUnitOfWork<E, P, unknown>(
        {
          endpoint: definition.endpoint,
          readOnly: false,
          duringPasswordChange: definition.duringPasswordChange ?? false,
          prepare: definition.prepare,
          work: async (context, prepared) => {
            const answer = await definition.handler(context, prepared)
            const note =
              answer instanceof Refusal ? answer.audit : await definition.audit(context, answer, prepared)
            const output = answer instanceof Refusal ? answer : checkOutput(definition.endpoint, answer)
            if (!(answer instanceof Refusal)) {
              const events = definition.emits?.(context, answer) ?? []
              await emitEvents(context.client, events)
              emitted = events.length > 0
            }
            await appendEntry(context.client, note, {
              actor: note.actor ?? context.visitor,
              address: note.withoutAddress ? null : context.request.address,
              at: context.now,
              action: definition.endpoint.id,
            })
            return output
          },
          after: definition.after ? (context) => definition.after?.(context) ?? Promise.resolve() : undefined,
        },
        call,
        runtime,
      )
      if (emitted) runtime.emitted?.()
      return answer
    },
  }
}
