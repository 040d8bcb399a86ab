import { type LineFault, namesIn, readBarredLines } from './read-lines.ts'

/** One step of a contingency plan: from which level it is run, within how many hours, by whom, what. */
export interface PlanStep {
  line: number
  /** 1 is the gravest, 4 the lightest */
  level: number
  hours: number
  /** names as printed */
  units: string[]
  task: string
}

const form = '级别｜时限（小时）｜责任单位｜任务'
const numerals = ['ⅠI1一', 'ⅡII2二', 'ⅢIII3三', 'ⅣIV4四']
const mostHours = 24 * 366

/** 1 for Ⅰ级 … 4 for Ⅳ级; 各级 and 不分级 are the lightest, because every response runs them. Null for no level. */
export function readLevel(text: string): number | null {
  const bare = text
    .replace(/[（(].*$/, '')
    .replace(/(应急)?响应$/, '')
    .replace(/级$/, '')
    .trim()
  if (/^(各|所有|全部|不分)$/.test(bare)) return 4
  const upper = bare.toUpperCase()
  const at = numerals.findIndex((all) => [all[0], all.at(-2), all.at(-1), all.slice(1, -2)].includes(upper))
  return at < 0 ? null : at + 1
}

/** Whole hours: 2, 2小时, 1天 (24), 立即 (0). Null for anything else. */
export function readHours(text: string): number | null {
  if (/^(立即|即刻|第一时间)$/.test(text)) return 0
  const found = /^(\d{1,4})\s*(小时|时|h|天|日)?(内|以内)?$/i.exec(text)
  if (!found) return null
  const hours = Number(found[1]) * (/[天日]/.test(found[2] ?? '') ? 24 : 1)
  return hours <= mostHours ? hours : null
}

/** Reads the steps of a contingency plan, one a line. What cannot be read is told with its line; nothing is guessed. */
export function readPlanSteps(text: string): { steps: PlanStep[]; faults: LineFault[] } {
  const { lines, faults } = readBarredLines(text, 4, form)
  const steps: PlanStep[] = []
  for (const { line, parts } of lines) {
    const [levelText = '', hoursText = '', unitsText = '', task = ''] = parts
    const level = readLevel(levelText)
    const hours = readHours(hoursText)
    const units = namesIn(unitsText)
    if (level === null)
      faults.push({
        line,
        message: { zh: `“${levelText}”不是Ⅰ级至Ⅳ级。`, en: `"${levelText}" is none of the levels I to IV.` },
      })
    else if (hours === null)
      faults.push({
        line,
        message: { zh: `“${hoursText}”不是整数小时。`, en: `"${hoursText}" is not a whole number of hours.` },
      })
    else if (units.length === 0)
      faults.push({ line, message: { zh: '没有责任单位。', en: 'It names no unit.' } })
    else if (task.length > 480)
      faults.push({ line, message: { zh: '任务超过480字。', en: 'The task is longer than 480 characters.' } })
    else steps.push({ line, level, hours, units, task })
  }
  return { steps, faults: faults.sort((a, b) => a.line - b.line) }
}

/**
 * The steps that a response at a level runs: its own and those of every lighter level, because a graver response does
 * all that a lighter one would and more. Ⅲ级 runs the lines of Ⅲ级 and Ⅳ级, Ⅰ级 runs all.
 */
export function stepsAtLevel<S extends Pick<PlanStep, 'level'>>(steps: readonly S[], level: number): S[] {
  return steps.filter((step) => step.level >= level)
}
