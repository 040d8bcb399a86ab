import type { ContactRow } from '@wanwu/contract'
import { matchUnitName, type NameMatcher, sureScore } from '../../plan/index.ts'
import type { ContactRowDraft } from './read-contact-rows.ts'

/** Rows with the unit each is taken for; one that is not sure, not known or named before is asked. */
export function matchContactUnits(matcher: NameMatcher, rows: readonly ContactRowDraft[]): ContactRow[] {
  const taken = new Set<string>()
  return rows.map((row): ContactRow => {
    const proposals = matchUnitName(row.printed, matcher)
    const [best, second] = proposals
    const candidates = proposals.map(({ unitId, name, score }) => ({ id: unitId, name, score }))
    const sure = best && best.score >= sureScore && (!second || second.score < best.score)
    if (!best) return { ...row, unit: null, reason: 'unknown', candidates }
    const again = taken.has(best.unitId)
    if (sure && !again) taken.add(best.unitId)
    if (!sure || again) return { ...row, unit: null, reason: again ? 'again' : 'doubtful', candidates }
    return { ...row, unit: { id: best.unitId, name: best.name }, reason: null, candidates: [] }
  })
}
