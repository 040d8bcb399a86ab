import { newId } from '@wanwu/core'
import type { DomainEvent } from '../../kernel/index.ts'

/** What is done beside requests for an import. */
export interface ImportWork {
  register: string
  id: string
  personId: string
  step: 'check' | 'store'
}

/** The topic of the outbox by which an import is taken further. */
export const importTopic = 'register.import'

/** The event that asks for a step of an import; asked again it is another one. */
export function importAsked(work: ImportWork): DomainEvent {
  return { topic: importTopic, key: `${work.id}:${newId()}`, payload: { ...work } }
}
