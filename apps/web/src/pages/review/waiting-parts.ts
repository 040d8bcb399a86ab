import type { ReviewState } from '@wanwu/contract'
import type { ReviewView } from './review-view.ts'

/** Something activation waits for, and the tab where it is settled. */
export interface WaitingPart {
  text: { zh: string; en: string }
  tab: NonNullable<ReviewView['tab']> | undefined
}

/** What activation waits for, each with the tab that settles it, in the order the server names them. */
export function waitingParts(state: Pick<ReviewState, 'blockers' | 'counts'>): WaitingPart[] {
  const { counts, blockers } = state
  const tabs = [
    ...(counts.tasks === 0 ? (['tasks'] as const) : []),
    ...(counts.doubts > 0 ? (['doubts'] as const) : []),
    ...(counts.unresolvedUnits > 0 ? (['units'] as const) : []),
    ...(counts.tasks > counts.accepted ? (['tasks'] as const) : []),
  ]
  // Without a match one to one no tab is named: a wrong link is worse than none.
  const known = tabs.length === blockers.length
  return blockers.map((text, index) => ({ text, tab: known ? tabs[index] : undefined }))
}
