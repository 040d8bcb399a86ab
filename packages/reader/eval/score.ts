import { foldName, foldNumber } from './fold-name.ts'
import { matchTasks } from './match-tasks.ts'
import { pythonString, roundFour } from './python-text.ts'
import { countShared, type Figure, rate } from './rate.ts'
import { scoreTaskParts } from './score-task-parts.ts'
import type { ScoredIndicator, ScoredLedger } from './scored-ledger.ts'

/** Figures of one reading; a figure is left out where the correct ledger has nothing to compare. */
export interface Score {
  tasks: Figure
  unit_roles: Figure
  schedule?: number
  measures?: Figure
  measure_units?: Figure
  recurrences?: Figure
  indicators?: Figure
  species?: Figure
  instruments?: Figure
  reporting?: boolean
  document: number
  anomalies_core?: Figure
}

/** The anomalies that are scored. */
export const coreAnomalies: ReadonlySet<string> = new Set([
  'MISSING_NUMBER',
  'DUPLICATE_NUMBER',
  'UNIT_LISTED_TWICE',
  'UNIT_IN_TWO_ROLES',
  'UNIT_NAME_SLIP',
  'UNIT_NAME_VARIANT',
  'NO_LEAD_UNIT',
])

/** Scores a ledger against the correct one, by the same rules and rounding as the public scorer in Python. */
export function scoreLedger(correct: ScoredLedger, read: ScoredLedger): Score {
  const pairs = matchTasks(correct.tasks ?? [], read.tasks ?? [])
  const score: Score = {
    tasks: rate(pairs.size, read.tasks?.length ?? 0, correct.tasks?.length ?? 0),
    ...scoreTaskParts(correct.tasks ?? [], read.tasks ?? [], pairs),
    document: scoreHead(correct.document ?? {}, read.document ?? {}),
  }
  if (correct.indicators) {
    const expected = correct.indicators.map(describeIndicator)
    const found = (read.indicators ?? []).map(describeIndicator)
    if (expected.length > 0 || found.length > 0) {
      score.indicators = rate(countWithRepeats(expected, found), found.length, expected.length)
    }
  }
  for (const field of ['species', 'instruments'] as const) {
    const names = correct[field]
    if (!names) continue
    const expected = new Set(names.map(nameOf))
    const found = new Set((read[field] ?? []).map(nameOf))
    score[field] = rate(countShared(expected, found), found.size, expected.size)
  }
  if (correct.reporting) score.reporting = samePeriods(correct.reporting, read.reporting ?? [])
  const anomalies = scoreAnomalies(correct, read)
  if (anomalies) score.anomalies_core = anomalies
  return score
}

/** What of a figure is compared: value, year and unit. */
export function describeIndicator(indicator: ScoredIndicator): string {
  const year = indicator.year ? Math.trunc(Number(indicator.year)) : null
  return JSON.stringify([roundFour(Number(indicator.value)), year, indicator.unit ?? null])
}

type Head = NonNullable<ScoredLedger['document']>

function scoreHead(correct: Head, read: Head): number {
  const right = [
    foldName(correct.number) === foldName(read.number),
    (correct.issuedOn || null) === (read.issuedOn || null),
    Boolean(correct.draft) === Boolean(read.draft),
  ]
  if (correct.region !== null && correct.region !== undefined) {
    right.push(foldName(correct.region) === foldName(read.region))
  }
  return roundFour(right.filter(Boolean).length / right.length)
}

function nameOf(item: string | { readonly name?: string | null | undefined }): string {
  return foldName(typeof item === 'string' ? item : item.name)
}

function countWithRepeats(expected: readonly string[], found: readonly string[]): number {
  const left = [...found]
  let count = 0
  for (const item of expected) {
    const index = left.indexOf(item)
    if (index < 0) continue
    left.splice(index, 1)
    count += 1
  }
  return count
}

function samePeriods(correct: readonly { every: string }[], read: readonly { every: string }[]): boolean {
  const expected = correct.map((duty) => duty.every).sort()
  const found = read.map((duty) => duty.every).sort()
  return expected.length === found.length && expected.every((every, index) => every === found[index])
}

function scoreAnomalies(correct: ScoredLedger, read: ScoredLedger): Figure | null {
  const expected = findCore(correct)
  if (!correct.anomalies || expected.size === 0) return null
  const found = findCore(read)
  let hits = 0
  for (const [code, where] of expected.values()) {
    // the places need only overlap: （一） is found by 一, and a finding without a place counts for any
    const near = ([other, place]: readonly [string, string]) =>
      other === code && (where.includes(place) || place.includes(where))
    if ([...found.values()].some(near)) hits += 1
  }
  return rate(hits, Math.max(found.size, 1), expected.size)
}

function findCore(ledger: ScoredLedger): Map<string, readonly [code: string, where: string]> {
  const found = new Map<string, readonly [string, string]>()
  for (const { code, where } of ledger.anomalies ?? []) {
    if (!coreAnomalies.has(code)) continue
    const place = foldNumber(pythonString(where))
    found.set(JSON.stringify([code, place]), [code, place])
  }
  return found
}
