import type { EntryContent, ReportLine } from '@wanwu/contract'
import { findGaps } from './find-gaps.ts'

/**
 * How a duty is dealt with: 可一并报 it continues and one line will do, 要您写 it has to be written, 还不能报 it
 * waits for the parts of others, 可不报 it is asked for support and owes nothing.
 */
export type DutyGroup = 'together' | 'own' | 'waiting' | 'optional'

/** What the group of a duty depends on. */
export type DutyStanding = Pick<ReportLine, 'obligationId' | 'required' | 'returned'> & {
  task: Pick<ReportLine['task'], 'ongoing'>
  earlier: { content: Pick<EntryContent, 'claim'> } | null
}

/**
 * The group of a duty. It depends on what the duty is and not on what is written of it, so that nothing jumps
 * while one writes; what was returned is always written again.
 */
export function groupOf(line: DutyStanding, waiting: readonly { obligationId: string }[]): DutyGroup {
  if (line.returned.length > 0) return 'own'
  if (waiting.some(({ obligationId }) => obligationId === line.obligationId)) return 'waiting'
  if (!line.required) return 'optional'
  return line.task.ongoing || line.earlier?.content.claim === 'continuing' ? 'together' : 'own'
}

/** Whether a duty holds a report back no longer: written in full, or of support and nothing begun. */
export function isPrepared(line: Pick<ReportLine, 'required'>, content: EntryContent): boolean {
  if (!line.required && content.claim === null) return true
  return findGaps(content).length === 0
}
