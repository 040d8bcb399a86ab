import type { EntryFact } from '@wanwu/contract'

/**
 * 逾期: the printed deadline or an accepted milestone has passed by that day and nobody has claimed the duty done;
 * a claim that was contradicted on the spot does not count. Nothing is overdue by elapsed time alone.
 */
export function isOverdue(entry: EntryFact, asOf: string): boolean {
  if (!entry.required) return false
  if (entry.claim === 'done' && entry.verification !== 'contradicted') return false
  return (entry.endOn !== null && entry.endOn < asOf) || entry.lateMilestones.length > 0
}
