import type { RiskFormula, RiskItem, RiskScheme } from './risk-scheme.ts'

/** Ratings by the code of their item. */
export type RiskAnswers = Readonly<Record<string, number>>

/** What a scheme makes of ratings. */
export interface RiskScore {
  /** to four decimals */
  score: number
  /** code of `risk-result`; null where the scheme leaves it to the assessor */
  result: string | null
  parts: { code: string; value: number }[]
}

const round = (value: number) => Math.round(value * 10_000) / 10_000
const product = (values: readonly number[]) => values.reduce((all, value) => all * value, 1)
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

function evaluate(formula: RiskFormula, answers: RiskAnswers): number {
  const each = (parts: readonly RiskFormula[]) => parts.map((part) => evaluate(part, answers))
  if ('item' in formula) return answers[formula.item] ?? Number.NaN
  if ('sum' in formula) return sum(each(formula.sum))
  if ('mean' in formula) return sum(each(formula.mean)) / formula.mean.length
  if ('max' in formula) return Math.max(...each(formula.max))
  if ('product' in formula) return product(each(formula.product))
  if ('weighted' in formula)
    return sum(formula.weighted.map(([weight, of]) => weight * evaluate(of, answers)))
  const values = each(formula.geometric)
  return product(values) ** (1 / values.length)
}

/** Whether a rating is one that the item knows. */
export function fitsScale({ scale }: RiskItem, value: number): boolean {
  if (scale.kind === 'grades') return scale.grades.some((grade) => grade.value === value)
  return value >= scale.least && value <= scale.most && (!scale.whole || Number.isInteger(value))
}

/** Scores ratings by a scheme; null while one is missing or off its scale. */
export function scoreRisk(scheme: RiskScheme, answers: RiskAnswers): RiskScore | null {
  if (!scheme.items.every((item) => fitsScale(item, answers[item.code] ?? Number.NaN))) return null
  const score = round(evaluate(scheme.score, answers))
  return {
    score,
    result: scheme.bands.find(({ from }) => score >= from)?.result ?? null,
    parts: scheme.parts.map(({ code, of }) => ({ code, value: round(evaluate(of, answers)) })),
  }
}
