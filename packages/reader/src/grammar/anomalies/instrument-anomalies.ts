import type { Anomaly, Task } from '@wanwu/contract'
import { foldText } from '../text/fold-text.ts'
import { type AnomalyPlace, makeAnomaly } from './make-anomaly.ts'

const fiveYears: Record<string, number> = {
  十一五: 2010,
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
}
const title = /《([^《》]{4,80})》/g
const looksBack = /评估|总结|回顾|修订|续编|编制|衔接|期满|到期|收官|终期|验收|替代|废止/

/**
 * OVERDUE_REFERENCE: a task rests on an instrument whose own term (2016—2020年, “十三五”) had ended before the plan's
 * year. Titles named to be reviewed or replaced are passed over.
 */
export function findOverdueReferences(tasks: readonly Task[], planYear: number | null): Anomaly[] {
  const year = planYear ?? earliestEnd(tasks)
  if (year === null) return []
  return tasks.flatMap((task) => {
    const told = task.text
    const measures = task.measures.filter((measure) => !told.includes(measure.text))
    return [
      ...overdueIn({ task }, told, year),
      ...measures.flatMap((measure) => overdueIn({ task, measure }, measure.text, year)),
    ]
  })
}

function overdueIn(place: AnomalyPlace, text: string, year: number): Anomaly[] {
  const found: Anomaly[] = []
  const seen = new Set<string>()
  for (const sentence of text.split(/[。；]/)) {
    for (const match of sentence.matchAll(title)) {
      const name = match[1] ?? ''
      const end = lastYearOf(foldText(name))
      const after = sentence.slice(match.index + match[0].length)
      const before = sentence.slice(0, match.index)
      if (end === null || end >= year || seen.has(name) || looksBack.test(`${before.slice(-12)}${after}`))
        continue
      seen.add(name)
      found.push(
        makeAnomaly(
          'OVERDUE_REFERENCE',
          place,
          {
            zh: `《${name}》的期限到${end}年，早于本方案`,
            en: `《${name}》 ran until ${end}, before this plan`,
          },
          { proposal: { kind: 'keep' }, confidence: 0.85 },
        ),
      )
    }
  }
  return found
}

/** The last year of a title's own term; a title without one has none. */
function lastYearOf(name: string): number | null {
  const range = /20\d{2}年?(?:-{1,2}|~|至|到)(20\d{2})年?/.exec(name)
  if (range?.[1] !== undefined) return Number(range[1])
  const period = /(十[一二三四五]五)[”"’']?.*(?:规划|计划|方案|时期|期间)/.exec(name)?.[1]
  return period === undefined ? null : (fiveYears[period] ?? null)
}

/** A draft bears no date; it was written before its own first deadline, so not before that year. */
function earliestEnd(tasks: readonly Task[]): number | null {
  const years = tasks.flatMap((task) =>
    task.schedule.end === null ? [] : Number(task.schedule.end.slice(0, 4)),
  )
  return years.length === 0 ? null : Math.min(...years)
}
