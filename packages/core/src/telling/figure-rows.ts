import type { EntryFact, FigureId, FigureRows, ReportFact, TellingFacts } from '@wanwu/contract'
import { isOverdue } from './is-overdue.ts'

type ReportTest = (report: ReportFact) => boolean
type EntryTest = (entry: EntryFact, asOf: string) => boolean

const owed: ReportTest = ({ state }) => state !== 'waived'
const received: ReportTest = (report) => owed(report) && report.receivedAt !== null
const timed =
  (timing: ReportFact['timing']): ReportTest =>
  (report) =>
    report.timing === timing

/** Which reports a figure counts. */
const reportTests: Record<string, ReportTest> = {
  expected: owed,
  received,
  receivedRate: received,
  onTime: timed('on-time'),
  onTimeRate: timed('on-time'),
  late: timed('late'),
  missing: timed('missing'),
  notDue: timed('not-due'),
  waived: timed('waived'),
  accepted: ({ state }) => state === 'accepted',
  returned: ({ returns }) => returns > 0,
  returns: ({ returns }) => returns > 0,
  changed: ({ changes }) => changes > 0,
  changes: ({ changes }) => changes > 0,
  extended: ({ firstDueOn, dueOn }) => dueOn > firstDueOn,
  lateDays: ({ lateDays }) => lateDays > 0,
}

const claimed =
  (claim: EntryFact['claim']): EntryTest =>
  (entry) =>
    entry.claim === claim
const looked =
  (verification: EntryFact['verification']): EntryTest =>
  (entry) =>
    entry.claim !== null && entry.verification === verification

/** Which duties a figure counts. */
const entryTests: Record<string, EntryTest> = {
  duties: ({ required }) => required,
  filed: ({ claim }) => claim !== null,
  done: claimed('done'),
  progress: claimed('progress'),
  continuing: claimed('continuing'),
  notStarted: claimed('not-started'),
  unfiled: ({ claim, required }) => claim === null && required,
  verified: looked('verified'),
  contradicted: looked('contradicted'),
  planned: looked('planned'),
  unsampled: looked('unsampled'),
  overdue: isOverdue,
  problems: ({ problem }) => problem.trim() !== '',
  helpAsked: ({ help }) => help.trim() !== '',
  cited: ({ records }) => records !== undefined && records.verified + records.claimed > 0,
  proved: ({ records }) => records !== undefined && records.verified > 0,
  selfCited: ({ records }) => records !== undefined && records.verified === 0 && records.claimed > 0,
}

const sum = (reports: readonly ReportFact[], part: 'returns' | 'changes' | 'lateDays') =>
  reports.reduce((total, report) => total + report[part], 0)

/** A percentage to one decimal; 0 of 0 is 0. It never passes 100: what is counted is part of what is owed. */
function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10
}

/** Rows by unit, found once for each list: a table of many units asks for each of them again and again. */
const byUnit = new WeakMap<readonly object[], Map<string, object[]>>()

function rowsOfUnit<Row extends { unitId: string }>(rows: readonly Row[], unitId: string): readonly Row[] {
  const known = byUnit.get(rows) as Map<string, Row[]> | undefined
  const groups = known ?? new Map<string, Row[]>()
  if (!known) {
    for (const row of rows) {
      const group = groups.get(row.unitId)
      if (group) group.push(row)
      else groups.set(row.unitId, [row])
    }
    byUnit.set(rows, groups)
  }
  return groups.get(unitId) ?? []
}

/**
 * A figure with exactly the rows it counts. A rate opens to what it is the share of; a sum (returns, changes, days
 * late) to the rows that add to it.
 */
export function figureRows(facts: TellingFacts, figure: FigureId): FigureRows {
  const [kind = '', unitId] = figure.split('@')
  const ofUnit = <Row extends { unitId: string }>(rows: readonly Row[]) =>
    unitId === undefined ? rows : rowsOfUnit(rows, unitId)
  const entryTest = entryTests[kind]
  if (entryTest) {
    const entries = ofUnit(facts.entries).filter((entry) => entryTest(entry, facts.asOf))
    return { figure, value: entries.length, reports: [], entries }
  }
  const all = ofUnit(facts.reports)
  const reports = all.filter(reportTests[kind] ?? (() => false))
  return { figure, value: reportValue(kind, reports, all), reports, entries: [] }
}

function reportValue(kind: string, reports: readonly ReportFact[], all: readonly ReportFact[]): number {
  if (kind === 'receivedRate' || kind === 'onTimeRate') return rate(reports.length, all.filter(owed).length)
  if (kind === 'returns' || kind === 'changes' || kind === 'lateDays') return sum(reports, kind)
  return reports.length
}
