import { foldName, foldNumber } from './fold-name.ts'
import { matchTasks } from './match-tasks.ts'
import { pythonString } from './python-text.ts'
import { coreAnomalies, describeIndicator } from './score.ts'
import { pairMeasures, sameSchedule } from './score-task-parts.ts'
import type { ScoredLedger, ScoredMeasure, ScoredTask, ScoredUnit } from './scored-ledger.ts'

/** The differences between the correct ledger and a reading, field by field, a line each. */
export function compareLedgers(correct: ScoredLedger, read: ScoredLedger): string[] {
  const pairs = matchTasks(correct.tasks ?? [], read.tasks ?? [])
  const partners = new Set(pairs.values())
  const lines: string[] = []
  for (const task of correct.tasks ?? []) {
    const partner = pairs.get(task)
    if (partner) lines.push(...compareTasks(task, partner))
    else lines.push(`- missing ${nameTask(task)}`)
  }
  for (const task of read.tasks ?? []) if (!partners.has(task)) lines.push(`+ extra ${nameTask(task)}`)
  return [...lines, ...compareRest(correct, read)]
}

function compareTasks(correct: ScoredTask, read: ScoredTask): string[] {
  const lines: string[] = []
  for (const field of ['no', 'title', 'section'] as const) {
    const fold = field === 'no' ? foldNumber : foldName
    if (fold(correct[field]) !== fold(read[field])) lines.push(`${field}: ${correct[field]} ≠ ${read[field]}`)
  }
  lines.push(...compareUnits(correct, read))
  const schedule = correct.schedule ?? {}
  const found = read.schedule ?? {}
  const judged = Boolean(schedule.label || found.label)
  if (judged && (!sameSchedule(schedule, found) || foldName(schedule.label) !== foldName(found.label))) {
    lines.push(`schedule: ${JSON.stringify(schedule)} ≠ ${JSON.stringify(pickSchedule(found))}`)
  }
  const describe = (task: ScoredTask) =>
    (task.recurrences ?? []).map((item) => `${item.every} ${item.phrase ?? ''}`)
  const every = (task: ScoredTask) => (task.recurrences ?? []).map((item) => item.every)
  if (listDifferences(every(correct), every(read)).length > 0) {
    lines.push(`recurrences: ${describe(correct).join('; ')} ≠ ${describe(read).join('; ')}`)
  }
  lines.push(...compareMeasures(correct, read))
  return lines.map((line) => `${nameTask(correct)} ${line}`)
}

function pickSchedule(schedule: NonNullable<ScoredTask['schedule']>): object {
  const { start, end, ongoing, label } = schedule
  return { start, end, ongoing, label }
}

function compareMeasures(correct: ScoredTask, read: ScoredTask): string[] {
  const expected = correct.measures ?? []
  const found = read.measures ?? []
  const pairs = pairMeasures(expected, found)
  const taken = new Set(pairs.map(([, hit]) => hit))
  const lines = pairs.flatMap(([measure, hit]) =>
    hit
      ? compareUnits(measure, hit).map((line) => `measure ${nameMeasure(measure)} ${line}`)
      : [`- missing measure ${nameMeasure(measure)}`],
  )
  for (const measure of found) {
    if (!taken.has(measure))
      lines.push(`+ extra measure ${nameMeasure(measure)}: ${listUnits(measure).join('、')}`)
  }
  return lines
}

function compareUnits(correct: ScoredMeasure, read: ScoredMeasure): string[] {
  return listDifferences(listUnits(correct), listUnits(read)).map((line) => `units: ${line}`)
}

function listUnits(item: ScoredMeasure): string[] {
  return (item.units ?? []).map((unit: ScoredUnit) => `${foldName(unit.name)}[${unit.role}]`)
}

function compareRest(correct: ScoredLedger, read: ScoredLedger): string[] {
  const lines: string[] = []
  for (const field of ['title', 'number', 'issuedOn', 'draft', 'region'] as const) {
    const [expected, found] = [correct.document?.[field], read.document?.[field]]
    if (foldName(String(expected ?? '')) !== foldName(String(found ?? ''))) {
      lines.push(`document ${field}: ${expected} ≠ ${found}`)
    }
  }
  const lists: [name: string, of: (ledger: ScoredLedger) => string[]][] = [
    ['document issuers', (ledger) => (ledger.document?.issuers ?? []).map(foldName)],
    [
      'indicators',
      (ledger) => (ledger.indicators ?? []).map((item) => `${describeIndicator(item)} ${item.op}`),
    ],
    ['reporting', (ledger) => (ledger.reporting ?? []).map(describeDuty)],
    ['implied', (ledger) => (ledger.implied ?? []).map((item) => foldName(item.unit))],
    ['species', (ledger) => (ledger.species ?? []).map(nameOf)],
    ['instruments', (ledger) => (ledger.instruments ?? []).map(nameOf)],
    [
      'contacts',
      (ledger) => (ledger.contacts ?? []).map((item) => [item.name, item.phone, item.email].join(' ')),
    ],
    ['anomalies', listCoreAnomalies],
  ]
  for (const [name, of] of lists) {
    for (const line of listDifferences(of(correct), of(read))) lines.push(`${name}: ${line}`)
  }
  return lines
}

function describeDuty(duty: NonNullable<ScoredLedger['reporting']>[number]): string {
  const parts = [duty.every, (duty.who ?? []).join('、'), duty.due, `→${duty.to}`, duty.first ?? '']
  return foldName(parts.join(' / '))
}

function listCoreAnomalies(ledger: ScoredLedger): string[] {
  return (ledger.anomalies ?? [])
    .filter((anomaly) => coreAnomalies.has(anomaly.code))
    .map((anomaly) => `${anomaly.code} ${foldNumber(pythonString(anomaly.where))}`)
}

function nameOf(item: string | { readonly name?: string | null | undefined }): string {
  return foldName(typeof item === 'string' ? item : item.name)
}

function nameTask(task: ScoredTask): string {
  return `[${task.no ?? ''} ${task.title ?? (task.text ?? task.textStart ?? '').slice(0, 16)}]`
}

function nameMeasure(measure: ScoredMeasure): string {
  return `${measure.no ?? ''} ${(measure.text ?? measure.textStart ?? '').slice(0, 16)}`
}

/** What only one of two lists holds, repeats counted: `- ` missing, `+ ` extra. */
function listDifferences(expected: readonly string[], found: readonly string[]): string[] {
  const left = [...found]
  const missing = expected.filter((item) => {
    const index = left.indexOf(item)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  return [...missing.map((item) => `- ${item}`), ...left.map((item) => `+ ${item}`)]
}
