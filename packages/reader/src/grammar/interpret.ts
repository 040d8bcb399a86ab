import type {
  Anomaly,
  Ledger,
  ReadOptions,
  SecrecyMarking,
  SourceDocument,
  TableReading,
  Task,
} from '@wanwu/contract'
import {
  findConditionAnomalies,
  findDocumentAnomalies,
  findGoalAnomalies,
} from './anomalies/document-anomalies.ts'
import { findOverdueReferences } from './anomalies/instrument-anomalies.ts'
import { makeAnomaly } from './anomalies/make-anomaly.ts'
import { findNameAnomalies } from './anomalies/name-anomalies.ts'
import { findNumberAnomalies } from './anomalies/number-anomalies.ts'
import { findPrintAnomalies } from './anomalies/print-anomalies.ts'
import { findMeasureAnomalies, findRoleAnomalies } from './anomalies/role-anomalies.ts'
import { findClauseAnomalies, findOverlappingRows } from './anomalies/row-anomalies.ts'
import { findSpeciesAnomalies } from './anomalies/species-anomalies.ts'
import { findTextAnomalies } from './anomalies/text-anomalies.ts'
import { findWordingAnomalies } from './anomalies/wording-anomalies.ts'
import { readGoals } from './goals/read-goals.ts'
import { readContacts } from './head/read-contacts.ts'
import { readHead } from './head/read-head.ts'
import { titlesIn, uniqueTitles } from './head/read-instruments.ts'
import { readSecrecy } from './head/read-secrecy.ts'
import { collectImplied } from './notes/collect-implied.ts'
import { buildOutline } from './outline/build-outline.ts'
import type { Clause } from './outline/clause.ts'
import { readLines } from './outline/line.ts'
import { readReporting } from './reporting/read-reporting.ts'
import { findSpecies } from './species/find-species.ts'
import { tableTexts, understandTables } from './table/read-tables.ts'
import { finishTasks, readAllTasks } from './tasks/read-tasks.ts'

/** The reading of a document: its ledger, its marking of secrecy and how its tables were understood. */
export interface Interpretation {
  readonly ledger: Ledger
  readonly secrecy: SecrecyMarking | null
  readonly tables: TableReading[]
}

/**
 * Reads the ledger (台账) of a plan out of a document that a format reader has made. Pure and synchronous; never
 * throws on odd text: what is odd in the plan comes back as anomalies (存疑).
 */
export function interpret(source: SourceDocument, options?: ReadOptions): Interpretation {
  const content = readLines(source)
  const outline = buildOutline(content)
  const { lines, root } = outline
  const head = readHead(lines, source.furniture)
  const tables = understandTables(root, options)
  const read = readAllTasks(outline, tables, head)
  const tasks = finishTasks(read.drafts)
  const taskOf = new Map<Clause, Task>()
  read.clauses.forEach((clause, draft) => {
    const task = tasks[read.drafts.indexOf(draft)]
    if (task) taskOf.set(clause, task)
  })
  const flows = lines.map((line) => line.flow)
  const tableFlows = tables.flatMap((table) => tableTexts(table, true))
  const implied = collectImplied(read.drafts, tasks, flows)
  const goals = readGoals(root, outline.preamble, new Set(taskOf.keys()), tables)
  const contacts = readContacts([...flows, ...tableFlows])
  const ledger: Ledger = {
    document: head,
    tasks,
    indicators: goals.indicators,
    reporting: [
      ...flows.flatMap((flow) => readReporting(flow, read.base.year)),
      ...tables.flatMap((table) => table.reporting ?? []),
    ],
    implied: implied.map(({ entry }) => entry),
    species: [
      ...new Set(
        [...flows, ...tables.flatMap((table) => tableTexts(table, false))].flatMap((flow) =>
          speciesOf(flow.norm, flow.text),
        ),
      ),
    ],
    instruments: uniqueTitles([...flows, ...tableFlows].flatMap(titlesIn)),
    contacts: contacts.map(({ contact }) => contact),
    anomalies: [],
  }
  const united = new Set(
    tasks.filter((_, index) => (read.drafts[index]?.sentences ?? 0) > 1).map((task) => task.id),
  )
  const anomalies: Anomaly[] = [
    ...findNumberAnomalies(root, taskOf),
    ...findRoleAnomalies(tasks, united),
    ...findMeasureAnomalies(tasks),
    ...findNameAnomalies(tasks, implied, source.text),
    ...findConditionAnomalies(tasks),
    ...findGoalAnomalies(goals.unvalued, goals.indicators),
    ...findWordingAnomalies(root, read.clauseCells),
    ...findTextAnomalies(tasks),
    ...findSpeciesAnomalies(tasks),
    ...findOverdueReferences(tasks, read.base.year),
    ...findOverlappingRows(tasks),
    ...findClauseAnomalies(tables),
    ...findPrintAnomalies(source),
    ...read.emptyTables.map((table) =>
      makeAnomaly(
        'EMPTY_TABLE',
        { task: null },
        { zh: '表格只有表头，没有内容', en: 'A table has headings but no rows' },
        { source: { start: table.block.table.start, end: table.block.table.end }, confidence: 0.9 },
      ),
    ),
    ...findDocumentAnomalies(head, tasks, contacts),
  ]
  return {
    ledger: { ...ledger, anomalies },
    secrecy: readSecrecy(flows, source.furniture),
    tables: read.readings,
  }
}

/** Taxa keep the printed width; folding never changes length. */
function speciesOf(norm: string, text: string): string[] {
  return findSpecies(norm).map((name) => {
    const at = norm.indexOf(name)
    return at < 0 ? name : text.slice(at, at + name.length)
  })
}
