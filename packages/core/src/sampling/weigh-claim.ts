import type { EntryContent, RiskPart } from '@wanwu/contract'

/** What is known of a claim when a sample is drawn. */
export interface ClaimFacts {
  obligationId: string
  unitId: string
  content: EntryContent
  evidence: number
  late: boolean
  /** how often the report was changed after it had come in */
  changes: number
  /** how often claims of this unit were contradicted before */
  contradicted: number
}

/**
 * How much a claim should be looked at, as points with their reasons: what is said to be finished, what states
 * figures, what shows no evidence, what came late or was changed, and who was contradicted before. Every claim
 * has one point, so that none is out of reach of the draw.
 */
export function weighClaim(claim: ClaimFacts): RiskPart[] {
  const parts: [boolean, RiskPart['reason'], number][] = [
    [true, 'base', 1],
    [claim.content.claim === 'done', 'done', 3],
    [claim.content.figures.length > 0, 'figures', 2],
    [claim.evidence === 0 && claim.content.claim !== 'not-started', 'no-evidence', 2],
    [claim.late, 'late', 1],
    [claim.changes > 0, 'changed', 1],
    [claim.content.claim === 'continuing', 'continuing', 1],
    [claim.contradicted > 0, 'contradicted-before', Math.min(6, 2 * claim.contradicted)],
  ]
  return parts.flatMap(([holds, reason, points]) => (holds ? [{ reason, points }] : []))
}
