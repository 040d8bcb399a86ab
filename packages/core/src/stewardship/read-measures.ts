import { type LineFault, readBarredLines } from './read-lines.ts'

/** One measure of an opinion on impacts: in which phase, by when, who checks it, what. */
export interface ImpactMeasure {
  line: number
  phase: 'before' | 'during' | 'after'
  dueOn: string
  /** name as printed */
  checker: string
  measure: string
}

const form = '阶段｜日期｜核查单位｜措施'
const phases: readonly [RegExp, ImpactMeasure['phase']][] = [
  [/^(施工前|开工前|before)$/i, 'before'],
  [/^(施工期|施工中|建设期|during)$/i, 'during'],
  [/^(运行期|运营期|竣工后|施工后|after)$/i, 'after'],
]

/** A day written 2027-03-05, 2027/3/5 or 2027年3月5日; null for none, or one that the calendar lacks. */
export function readDay(text: string): string | null {
  const found = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(text)
  if (!found) return null
  const day = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null
}

/** Reads the response measures of an opinion, one a line; each becomes a dated check. */
export function readMeasures(text: string): { measures: ImpactMeasure[]; faults: LineFault[] } {
  const { lines, faults } = readBarredLines(text, 4, form)
  const measures: ImpactMeasure[] = []
  for (const { line, parts } of lines) {
    const [phaseText = '', dayText = '', checker = '', measure = ''] = parts
    const phase = phases.find(([words]) => words.test(phaseText))?.[1]
    const dueOn = readDay(dayText)
    if (!phase)
      faults.push({
        line,
        message: {
          zh: `“${phaseText}”不是施工前、施工期或运行期。`,
          en: `"${phaseText}" is neither before, during nor after construction.`,
        },
      })
    else if (!dueOn)
      faults.push({
        line,
        message: {
          zh: `“${dayText}”不是日期，应如2027-03-05。`,
          en: `"${dayText}" is no day; write 2027-03-05.`,
        },
      })
    else if (measure.length > 500)
      faults.push({
        line,
        message: { zh: '措施超过500字。', en: 'The measure is longer than 500 characters.' },
      })
    else measures.push({ line, phase, dueOn, checker, measure })
  }
  return { measures, faults: faults.sort((a, b) => a.line - b.line) }
}
