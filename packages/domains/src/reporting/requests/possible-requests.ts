import type { ReportState, RequestKind } from '@wanwu/contract'

/** What decides which requests make sense for a report. */
export interface RequestFacts {
  state: ReportState
  received: boolean
  locked: boolean
  periodState: 'open' | 'closed'
  /** all its duties were handed over */
  relieved: boolean
}

/**
 * What may be asked for a report as it stands: more time or relief while nothing has come in, a hand-over before
 * it went to the leader, reopening of what is accepted, waived or locked.
 */
export function possibleRequests(report: RequestFacts): RequestKind[] {
  const owes = ['owed', 'submitted', 'returned'].includes(report.state) && !report.received
  const open = report.periodState === 'open'
  const kinds: RequestKind[] = []
  if (owes && open) kinds.push('extension')
  if (owes) kinds.push('waiver')
  if ((report.locked || report.state === 'accepted' || report.state === 'waived') && !report.relieved) {
    kinds.push('reopening')
  }
  if (report.state === 'owed' && !report.received && open && !report.locked) kinds.push('hand-over')
  return kinds
}
