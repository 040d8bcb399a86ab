import type { DomainEvent } from '../../kernel/index.ts'

/** The event that something happened to a record of a register; the revision tells one act from the next. */
export function recordActed(register: string, id: string, act: string, revision: number): DomainEvent {
  return { topic: 'register.acted', key: `${register}:${id}:${revision}`, payload: { register, id, act } }
}
