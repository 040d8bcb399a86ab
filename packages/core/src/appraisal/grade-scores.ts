import type { ItemScore, SchemeDefinition, UnitFacts, UnitResult } from '@wanwu/contract'

/** Vetoes that apply to a unit, with the grade each of them bars. */
export function vetoesOf(definition: SchemeDefinition, facts: UnitFacts): UnitResult['barred'] {
  return definition.vetoes.flatMap(({ fact, from, bars }) => {
    const count = facts[fact].length
    return count >= from ? [{ fact, count, bars }] : []
  })
}

const sum = (items: readonly ItemScore[], of: (item: ItemScore) => number) =>
  items.reduce((all, item) => all + of(item), 0)

/**
 * Total and grade of a unit. Bonus items come on top, and the total is at most that of the items without them. What
 * does not apply to the unit is left out, and the rest scaled to the full points (按比例折算). A barred grade falls to
 * the next one down. Null while an item is still to be scored by hand, and where none applies.
 */
export function gradeScores(
  definition: SchemeDefinition,
  scores: readonly ItemScore[],
  barred: UnitResult['barred'],
): { total: number | null; grade: string | null } {
  const applied = scores.filter(({ score, unmet }) => score !== null || unmet?.otherwise !== 'not-applicable')
  if (applied.some(({ score }) => score === null)) return { total: null, grade: null }
  const isBase = ({ rule }: ItemScore) => rule.kind !== 'bonus'
  const full = sum(scores.filter(isBase), ({ points }) => points)
  const most = sum(applied.filter(isBase), ({ points }) => points)
  if (most === 0) return { total: null, grade: null }
  const base = (sum(applied.filter(isBase), ({ score }) => score ?? 0) * full) / most
  const extra = sum(
    applied.filter((item) => !isBase(item)),
    ({ score }) => score ?? 0,
  )
  const total = Math.round(Math.min(full, base + extra) * 100) / 100
  const closed = new Set(barred.map(({ bars }) => bars))
  const grade = [...definition.grades]
    .sort((one, other) => other.from - one.from)
    .find(({ name, from }) => total >= from && !closed.has(name))
  return { total, grade: grade?.name ?? null }
}
