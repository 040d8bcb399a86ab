import type { ReportSummary, Standing } from '@wanwu/contract'

/** Where a report stands, in one word, from its state and timing as the server derived them. */
export function standingOf({ state, timing }: Pick<ReportSummary, 'state' | 'timing'>): Standing {
  if (state === 'waived' || state === 'accepted' || state === 'returned') return state
  if (state === 'signed') return 'to-review'
  if (timing === 'missing') return 'missing'
  return state === 'submitted' ? 'at-leader' : 'not-due'
}
