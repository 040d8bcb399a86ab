import type { Handing } from '@wanwu/contract'

/** How a handing stands on a day: derived from its deadline, and what became of it. */
export function stateOf(
  handing: Handing,
  today: string,
): 'waiting' | 'overdue' | 'reviewing' | 'inForce' | 'refused' | 'withdrawn' {
  if (handing.end) return handing.end.kind
  if (handing.receipt) return handing.receipt.inForce ? 'inForce' : 'reviewing'
  return handing.deadlineOn < today ? 'overdue' : 'waiting'
}

/** The calendar day of Asia/Shanghai, as `2027-03-05`. */
export function todayInShanghai(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}
