import { foldName } from './fold-name.ts'
import { roundFour, takeFirst } from './python-text.ts'
import { countShared, type Figure, rate } from './rate.ts'
import type { ScoredMeasure, ScoredTask } from './scored-ledger.ts'

/** Figures of what stands inside the tasks. */
export interface TaskPartScore {
  unit_roles: Figure
  schedule?: number
  measures?: Figure
  measure_units?: Figure
  recurrences?: Figure
}

/** Counts of hits, of items read and of correct items. */
class Tally {
  hits = 0
  read = 0
  correct = 0

  add(expected: ReadonlySet<string>, found: ReadonlySet<string>): void {
    this.hits += countShared(expected, found)
    this.read += found.size
    this.correct += expected.size
  }

  rate(): Figure {
    return rate(this.hits, this.read, this.correct)
  }
}

/** Scores units, schedules, recurrences and measures of paired tasks; tasks read in excess cost precision. */
export function scoreTaskParts(
  correct: readonly ScoredTask[],
  read: readonly ScoredTask[],
  pairs: ReadonlyMap<ScoredTask, ScoredTask>,
): TaskPartScore {
  const units = new Tally()
  const recurrences = new Tally()
  const measures = new Tally()
  const measureUnits = new Tally()
  let schedules = 0
  let schedulesRight = 0
  for (const task of correct) {
    const partner = pairs.get(task)
    units.add(listUnits(task), partner ? listUnits(partner) : new Set())
    recurrences.add(listPeriods(task), partner ? listPeriods(partner) : new Set())
    if (task.schedule?.label) {
      schedules += 1
      if (sameSchedule(task.schedule, partner?.schedule ?? {})) schedulesRight += 1
    }
    scoreMeasures(task, partner, measures, measureUnits)
  }
  const partners = new Set(pairs.values())
  for (const task of read) if (!partners.has(task)) units.read += listUnits(task).size
  return {
    unit_roles: units.rate(),
    ...(schedules > 0 && { schedule: roundFour(schedulesRight / schedules) }),
    ...(measures.correct > 0 && { measures: measures.rate(), measure_units: measureUnits.rate() }),
    ...((recurrences.correct > 0 || recurrences.read > 0) && { recurrences: recurrences.rate() }),
  }
}

/** The units of a task or measure, each once with its role, folded for comparing. */
export function listUnits(item: ScoredMeasure): Set<string> {
  return new Set((item.units ?? []).map((unit) => JSON.stringify([foldName(unit.name), unit.role ?? null])))
}

function listPeriods(task: ScoredTask): Set<string> {
  return new Set((task.recurrences ?? []).map((recurrence) => recurrence.every))
}

type Schedule = NonNullable<ScoredTask['schedule']>

/** Whether two schedules have the same start, end and ongoing; labels may differ. */
export function sameSchedule(expected: Schedule, found: Schedule): boolean {
  return (
    (expected.start || null) === (found.start || null) &&
    (expected.end || null) === (found.end || null) &&
    Boolean(expected.ongoing) === Boolean(found.ongoing)
  )
}

function scoreMeasures(task: ScoredTask, partner: ScoredTask | undefined, count: Tally, units: Tally): void {
  const expected = task.measures ?? []
  const found = partner?.measures ?? []
  count.correct += expected.length
  count.read += found.length
  for (const [measure, hit] of pairMeasures(expected, found)) {
    if (hit) count.hits += 1
    const wanted = listUnits(measure)
    const named = new Set([...listUnits(hit ?? {})].filter((unit) => !isHigherBody(unit)))
    // the one clause whose leads are references: which role they are given is not judged
    const level = foldName(task.no) === '(十三)' ? dropRole : (set: Set<string>) => set
    units.add(level(wanted), level(named))
  }
}

/** Each correct measure with the first measure read, not yet taken, that begins like it. */
export function pairMeasures(
  expected: readonly ScoredMeasure[],
  found: readonly ScoredMeasure[],
): [ScoredMeasure, ScoredMeasure | null][] {
  const left = [...found]
  return expected.map((measure) => {
    const opening = takeFirst(foldName(measure.textStart), 10)
    const index = left.findIndex((other) => foldName(other.text || other.textStart).startsWith(opening))
    const hit = index < 0 ? null : (left.splice(index, 1)[0] ?? null)
    return [measure, hit]
  })
}

function isHigherBody(unit: string): boolean {
  return /^\["(省|国家|生态环境厅|生态环境部)/.test(unit)
}

function dropRole(units: ReadonlySet<string>): Set<string> {
  return new Set([...units].map((unit) => JSON.stringify([JSON.parse(unit)[0], 'responsible'])))
}
