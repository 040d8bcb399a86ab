import type { ItemScore, SchemeDefinition, UnitFacts, UnitResult } from '@wanwu/contract'

/** Vetoes that apply to a unit, with the grade each of them bars. */
export function vetoesOf(definition: SchemeDefinition, facts: UnitFacts): UnitResult['barred'] {
  return definition.vetoes.flatMap(({ fact, from, bars }) => {
    const count = facts[fact].length
    return count >= from ? [{ fact, count, bars }] : []
  })
}

/**
 * Total and grade of a unit. Bonus items come on top, and the total is at most that of the items without them.
 * A barred grade falls to the next one down. Null while an item is still to be scored by hand.
 */
export function gradeScores(
  definition: SchemeDefinition,
  scores: readonly ItemScore[],
  barred: UnitResult['barred'],
): { total: number | null; grade: string | null } {
  if (scores.some(({ score }) => score === null)) return { total: null, grade: null }
  const most = scores.reduce((sum, { rule, points }) => (rule.kind === 'bonus' ? sum : sum + points), 0)
  const sum = scores.reduce((all, { score }) => all + (score ?? 0), 0)
  const total = Math.round(Math.min(most, sum) * 100) / 100
  const closed = new Set(barred.map(({ bars }) => bars))
  const grade = [...definition.grades]
    .sort((one, other) => other.from - one.from)
    .find(({ name, from }) => total >= from && !closed.has(name))
  return { total, grade: grade?.name ?? null }
}
