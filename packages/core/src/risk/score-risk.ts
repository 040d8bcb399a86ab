import type { RiskFormula, RiskItem, RiskScheme, RiskSection } from './risk-scheme.ts'

/** Ratings by the code of their item. */
export type RiskAnswers = Readonly<Record<string, number>>

/** What a scheme makes of ratings. */
export interface RiskScore {
  /** to four decimals */
  score: number
  /** code of `risk-result`; null where the scheme leaves it to the assessor */
  result: string | null
  /** code of `risk-list`; null where the scheme puts the species on none */
  list: string | null
  parts: { code: string; value: number }[]
}

const round = (value: number) => Math.round(value * 10_000) / 10_000
const product = (values: readonly number[]) => values.reduce((all, value) => all * value, 1)
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

/** What comes of the values that there are; null where there is none. */
function over(
  values: readonly (number | null)[],
  operation: (rated: readonly number[]) => number,
): number | null {
  const rated = values.filter((value) => value !== null)
  return rated.length > 0 ? operation(rated) : null
}

function evaluate(formula: RiskFormula, answers: RiskAnswers): number | null {
  const each = (parts: readonly RiskFormula[]) => parts.map((part) => evaluate(part, answers))
  if ('item' in formula) return answers[formula.item] ?? null
  if ('sum' in formula) return over(each(formula.sum), sum)
  if ('mean' in formula) return over(each(formula.mean), (values) => sum(values) / values.length)
  if ('max' in formula) return over(each(formula.max), (values) => Math.max(...values))
  if ('product' in formula) return over(each(formula.product), product)
  if ('geometric' in formula)
    return over(each(formula.geometric), (values) => product(values) ** (1 / values.length))
  const weighted = formula.weighted.map(([weight, of]) => {
    const value = evaluate(of, answers)
    return value === null ? null : weight * value
  })
  return over(weighted, sum)
}

/** Whether a rating is one that the item knows. */
export function fitsScale({ scale }: RiskItem, value: number): boolean {
  if (scale.kind === 'grades') return scale.grades.some((grade) => grade.value === value)
  return value >= scale.least && value <= scale.most && Number.isInteger(value)
}

/** What has still to be rated before there is a score. */
export interface RiskGaps {
  /** items that may not be left unrated */
  items: RiskItem[]
  /** sections of which too few items are rated */
  sections: { section: RiskSection; rated: number }[]
}

/** What ratings leave open of a scheme. */
export function riskGaps({ items, sections }: RiskScheme, answers: RiskAnswers): RiskGaps {
  const optional = new Set(sections.flatMap((section) => section.items))
  return {
    items: items.filter(({ code }) => !optional.has(code) && !(code in answers)),
    sections: sections
      .map((section) => ({ section, rated: section.items.filter((code) => code in answers).length }))
      .filter(({ section, rated }) => rated < section.atLeast),
  }
}

/** Scores ratings by a scheme; null while one is off its scale or missing, or a section has too few. */
export function scoreRisk(scheme: RiskScheme, answers: RiskAnswers): RiskScore | null {
  const gaps = riskGaps(scheme, answers)
  const fits = scheme.items.every(
    (item) => fitsScale(item, answers[item.code] ?? Number.NaN) || !(item.code in answers),
  )
  if (gaps.items.length > 0 || gaps.sections.length > 0 || !fits) return null
  const whole = evaluate(scheme.score, answers)
  if (whole === null) return null
  const score = round(whole)
  const result = scheme.bands.find(({ from }) => score >= from)?.result ?? null
  const listing = scheme.lists.find(
    ({ results, item, values }) =>
      result !== null && results.includes(result) && values.includes(answers[item] ?? Number.NaN),
  )
  return {
    score,
    result,
    list: listing?.list ?? null,
    parts: scheme.parts.flatMap(({ code, of }) => {
      const value = evaluate(of, answers)
      return value === null ? [] : [{ code, value: round(value) }]
    }),
  }
}
