import type { Ledger, TableReading, Task } from '@wanwu/contract'
import { findProseUnits, type ProseContext } from '../notes/prose-units.ts'
import type { Outline } from '../outline/build-outline.ts'
import { type Clause, walkClauses } from '../outline/clause.ts'
import { readTables, type UnderstoodTable } from '../table/read-tables.ts'
import { type Flow, joinFlows } from '../text/flow.ts'
import { foldText } from '../text/fold-text.ts'
import type { ScheduleBase } from '../time/parse-schedule.ts'
import { indexUnits } from '../units/match-unit.ts'
import { documentTier } from '../units/tier.ts'
import { looksLikeUnit } from '../units/unit-form.ts'
import { applyFirstLeads } from './apply-first-leads.ts'
import { type ClauseContent, readClauseContent } from './clause-content.ts'
import type { DraftTask } from './draft-task.ts'
import { unitsOfHeading } from './heading-units.ts'
import { readOutlineTasks } from './outline-tasks.ts'
import { selectTasks, type TaskSelection } from './select-tasks.ts'

/** All tasks of a document with what later rules need of them. */
export interface TaskReading {
  readonly drafts: readonly DraftTask[]
  readonly clauses: ReadonlyMap<DraftTask, Clause>
  readonly readings: TableReading[]
  readonly clauseCells: readonly Flow[]
  readonly base: ScheduleBase
  readonly emptyTables: readonly UnderstoodTable[]
}

/** Reads the tasks of the text and of the tables and keeps one set where both tell the same. */
export function readAllTasks(
  outline: Outline,
  tables: readonly UnderstoodTable[],
  head: Ledger['document'],
): TaskReading {
  const content = new Map<Clause, ClauseContent>()
  for (const clause of walkClauses(outline.root)) content.set(clause, readClauseContent(clause))
  const base = baseOf(head)
  const fromTables = readTables(tables, base)
  const names = knownNames(content, fromTables.tasks, head)
  const prose: ProseContext = {
    known: indexUnits(names),
    tier: documentTier(names, head.region),
    helpers: 'support',
    doers: true,
  }
  for (const { flow, units, helpers } of fromTables.uncharged)
    units.push(...findProseUnits(flow, { ...prose, helpers }))
  const selection = selectTasks(outline.root, {
    content,
    charged: (clause) => isCharged(content.get(clause), prose),
  })
  const fromText = readOutlineTasks({ content, selection, prose, base })
  const kept = chooseSources(fromText, fromTables.tasks, selection)
  const clauses = new Map<DraftTask, Clause>()
  fromText.forEach((draft, index) => {
    const clause = selection.tasks[index]
    if (clause && kept.includes(draft)) clauses.set(draft, clause)
  })
  const drafts = [...kept].sort((left, right) => left.source.start - right.source.start)
  applyFirstLeads(
    drafts,
    outline.lines.map((line) => line.flow),
  )
  return {
    base,
    drafts,
    clauses,
    readings: fromTables.readings,
    clauseCells: fromTables.clauseCells,
    emptyTables: fromTables.empty,
  }
}

/** Tasks with their ids, in document order. */
export function finishTasks(drafts: readonly DraftTask[]): Task[] {
  return drafts.map((draft, index) => {
    const { flow: _flow, notes: _notes, sentences: _sentences, ...task } = draft
    const id = `t${index + 1}`
    return {
      ...task,
      id,
      measures: draft.measures.map((measure, place) => ({ ...measure, id: `${id}m${place + 1}` })),
    }
  })
}

/** The year that a month without one means: that in the plan's title, else that of its issue. */
function baseOf(head: Ledger['document']): ScheduleBase {
  const years = foldText(head.title).match(/20\d{2}/g) ?? []
  const only = new Set(years).size === 1 ? years[0] : undefined
  const year = only ?? head.issuedOn?.slice(0, 4)
  return { year: year === undefined ? null : Number(year), issuedOn: head.issuedOn }
}

/** Names printed where only a unit can stand. */
function knownNames(
  content: ReadonlyMap<Clause, ClauseContent>,
  rows: readonly DraftTask[],
  head: Ledger['document'],
): string[] {
  const names = new Set<string>(head.issuers.map(foldText))
  const notes = [...[...content.values()].flatMap((each) => each.notes), ...rows.flatMap((row) => row.notes)]
  for (const note of notes) {
    for (const unit of note.units) {
      const name = foldText(unit.name)
      if (looksLikeUnit(name) && name.length >= 4) names.add(name)
    }
  }
  return [...names]
}

function isCharged(content: ClauseContent | undefined, prose: ProseContext): boolean {
  if (!content || content.text.length === 0) return false
  if (unitsOfHeading(content.title).length > 0) return true
  return findProseUnits(joinFlows(content.text), { ...prose, doers: false }).length > 0
}

/**
 * A document with clauses and a table of the same clauses has its tasks in the table; without unit notes in the
 * text the table alone holds tasks; else both do.
 */
function chooseSources(
  text: readonly DraftTask[],
  rows: readonly DraftTask[],
  selection: TaskSelection,
): DraftTask[] {
  if (rows.length === 0) return [...text]
  if (!selection.noted) return [...rows]
  const bodies = text.map((task) => plain(`${task.title ?? ''}${task.text}`)).join('\n')
  const repeated = rows.filter((row) => {
    const start = plain(row.text).slice(0, 12)
    const title = plain(row.title ?? '')
    return (start.length >= 4 && bodies.includes(start)) || (title.length >= 6 && bodies.includes(title))
  })
  return repeated.length * 2 >= rows.length ? [...rows] : [...text, ...rows]
}

function plain(text: string): string {
  return foldText(text).replace(/[,;。:、()"“”‘’\s-]/g, '')
}
