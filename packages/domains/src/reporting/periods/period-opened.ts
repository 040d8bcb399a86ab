import type { DomainEvent } from '../../kernel/index.ts'
import type { OpenedPeriod } from './open-planned-period.ts'

/** The event that a period opened, by whomever. */
export function periodOpened(cycleId: string, opened: OpenedPeriod): DomainEvent {
  return { topic: 'reporting.period-opened', key: opened.periodId, payload: { cycleId, ...opened } }
}
