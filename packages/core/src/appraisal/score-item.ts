import type { AppraisalFact, ItemScore, SchemeItem, UnitFacts } from '@wanwu/contract'

/** To a hundredth of a point, so that a sum of scores is the sum people see. */
const round = (value: number) => Math.round((value + Number.EPSILON) * 100) / 100

function scoreOf(item: SchemeItem, count: (fact: AppraisalFact) => number): number | null {
  const { rule, points } = item
  switch (rule.kind) {
    case 'deduct':
      return Math.max(0, points - Math.min(rule.most ?? points, rule.each * count(rule.fact)))
    case 'ratio': {
      const whole = count(rule.of)
      return whole === 0 ? points : points * Math.min(1, count(rule.fact) / whole)
    }
    case 'none-of':
      return count(rule.fact) === 0 ? points : 0
    case 'bonus':
      return Math.min(points, rule.each * count(rule.fact))
    case 'by-hand':
      return null
  }
}

/** Scores one item from facts, with its working: which facts, how many, from which records, and why nothing was judged. */
export function scoreItem(item: SchemeItem, facts: UnitFacts): ItemScore {
  const { rule, needs = [] } = item
  const ruled = rule.kind === 'by-hand' ? [] : rule.kind === 'ratio' ? [rule.fact, rule.of] : [rule.fact]
  const used = [...new Set([...needs.map(({ fact }) => fact), ...ruled])]
  const unmet = needs.find(({ fact }) => facts[fact].length === 0) ?? null
  const judged = scoreOf(item, (fact) => facts[fact].length)
  const score = unmet === null ? judged : unmet.otherwise === 'zero' ? 0 : null
  return {
    itemId: item.id,
    title: item.title,
    points: item.points,
    score: score === null ? null : round(score),
    rule,
    unmet,
    working: used.map((fact) => ({ fact, count: facts[fact].length, records: [...facts[fact]] })),
    reason: null,
  }
}
