import { type LineFault, readBarredLines } from '../stewardship/read-lines.ts'
import type { RiskItem, RiskScheme } from './risk-scheme.ts'
import { fitsScale, type RiskAnswers } from './score-risk.ts'

const form = 'P1｜2'

function saysWhat({ scale }: RiskItem): { zh: string; en: string } {
  if (scale.kind === 'number')
    return {
      zh: `只能是${scale.least}至${scale.most}的整数。`,
      en: `It has to be a whole number from ${scale.least} to ${scale.most}.`,
    }
  const values = scale.grades.map(({ value }) => value)
  return { zh: `只能是${values.join('、')}。`, en: `It has to be one of ${values.join(', ')}.` }
}

/** Ratings as they are kept in a record, a line each that a person can read: `P1 境内分布｜2 中`. */
export function writeRiskAnswers(scheme: RiskScheme, answers: RiskAnswers): string {
  return scheme.items
    .flatMap(({ code, labels, scale }) => {
      const value = answers[code]
      if (value === undefined) return []
      const grade = scale.kind === 'grades' ? scale.grades.find((each) => each.value === value) : undefined
      return [`${code} ${labels.zh}｜${value}${grade ? ` ${grade.labels.zh}` : ''}`]
    })
    .join('\n')
}

/** Reads such lines, written by us or by hand; every line that is no rating of the scheme is told with its number. */
export function readRiskAnswers(
  scheme: RiskScheme,
  text: string,
): { answers: RiskAnswers; faults: LineFault[] } {
  const { lines, faults } = readBarredLines(text, 2, form)
  const answers: Record<string, number> = {}
  for (const { line, parts } of lines) {
    const [code = ''] = (parts[0] ?? '').split(/\s/)
    const item = scheme.items.find((each) => each.code === code)
    const value = Number((parts[1] ?? '').split(/\s/)[0])
    if (!item)
      faults.push({
        line,
        message: { zh: `这个方案没有“${code}”这一项。`, en: `The scheme has no item ${code}.` },
      })
    else if (code in answers)
      faults.push({ line, message: { zh: `“${code}”写了两次。`, en: `${code} stands twice.` } })
    else if (!fitsScale(item, value)) faults.push({ line, message: saysWhat(item) })
    else answers[code] = value
  }
  return { answers, faults }
}
