import {
  isFullScheme,
  type SchemeDefinition,
  type UnitFacts,
  type UnitRef,
  type UnitResult,
} from '@wanwu/contract'
import { gradeScores, scoreItem, vetoesOf } from '@wanwu/core'

/** A score that a person set, with the reason. */
export interface Adjustment {
  itemId: string
  score: number
  reason: string
}

/** A result as stored: what it is worked out from. */
export interface StoredResult {
  id: string
  unit: UnitRef
  facts: UnitFacts
  adjustments: Adjustment[]
  state: UnitResult['state']
  selfAssessment: string | null
  appeal: string | null
  answer: string | null
  revision: number
}

/**
 * Works a result out from its facts and its scheme: the same figures whenever it is asked. Total and grade only
 * where the scheme is a full one, which takes an approval document.
 */
export function presentResult(
  definition: SchemeDefinition,
  result: StoredResult,
  can: UnitResult['can'],
): UnitResult & { id: string; revision: number } {
  const items = definition.items.map((item) => {
    const scored = scoreItem(item, result.facts)
    const set = result.adjustments.find(({ itemId }) => itemId === item.id)
    return set ? { ...scored, score: set.score, reason: set.reason } : scored
  })
  const barred = vetoesOf(definition, result.facts)
  const graded = isFullScheme(definition)
  const { total, grade } = graded ? gradeScores(definition, items, barred) : { total: null, grade: null }
  const { facts: _, adjustments: __, ...shown } = result
  return { ...shown, items, total, grade, barred, can }
}
