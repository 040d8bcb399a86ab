import { type Clause, isUntitled, walkClauses } from '../outline/clause.ts'
import { type PartKind, partKind } from '../words/heading-words.ts'
import type { ClauseContent } from './clause-content.ts'

/** Clauses that are tasks, and those whose notes speak for the clause above them. */
export interface TaskSelection {
  readonly tasks: readonly Clause[]
  /** clause → the clause below it whose notes are its own */
  readonly hoisted: ReadonlyMap<Clause, Clause>
  /** whether any clause carried unit notes */
  readonly noted: boolean
}

/** What is known of every clause when tasks are chosen. */
export interface ClauseFacts {
  readonly content: ReadonlyMap<Clause, ClauseContent>
  /** whether running text of a clause gives a body a role word */
  readonly charged: (clause: Clause) => boolean
}

/** Decides which clauses are tasks: those with unit notes and their like; without any, the leaves of the task part. */
export function selectTasks(root: Clause, facts: ClauseFacts): TaskSelection {
  const clauses = walkClauses(root).filter((clause) => clause.line !== null)
  const hoisted = hoistNotes(clauses, facts.content)
  const below = new Set(hoisted.values())
  const hasNote = (clause: Clause): boolean =>
    hoisted.has(clause) || (!below.has(clause) && noteUnits(facts.content.get(clause)) > 0)
  const noted = clauses.filter(hasNote)
  if (noted.length > 0)
    return { tasks: inOrder(root, chooseNoted(noted, clauses, hasNote, facts.charged)), hoisted, noted: true }
  const parts = clauses.filter((clause) => clause.line !== null && isTaskLeaf(clause))
  const charged = parts.filter((clause) => facts.charged(clause) && partOf(clause) !== 'frame')
  const inTaskPart = parts.filter((clause) => partOf(clause) === 'tasks')
  const open = parts.filter((clause) => partOf(clause) === 'other')
  const chosen = inTaskPart.length > 0 ? inTaskPart : open.length > 0 ? open : charged
  const extra = charged.filter((clause) => partOf(clause) === 'other' || chosen.length === 0)
  return { tasks: inOrder(root, new Set([...chosen, ...extra])), hoisted, noted: false }
}

function noteUnits(content: ClauseContent | undefined): number {
  return content?.notes.reduce((sum, note) => sum + note.units.length, 0) ?? 0
}

/** Note lines printed after the numbered sub-items stand in the last of them but speak for their parent. */
function hoistNotes(
  clauses: readonly Clause[],
  content: ReadonlyMap<Clause, ClauseContent>,
): Map<Clause, Clause> {
  const hoisted = new Map<Clause, Clause>()
  for (const parent of clauses) {
    const last = parent.children.at(-1)
    const opened = content.get(parent)?.measureLabel === true
    if (!last || (parent.children.length < 2 && !opened) || noteUnits(content.get(parent)) > 0) continue
    if (parent.children.some((child) => child.children.length > 0)) continue
    if (parent.children.slice(0, -1).some((child) => noteUnits(content.get(child)) > 0)) continue
    if (isUntitled(last)) continue
    const own = content.get(last)
    if (!own || noteUnits(own) === 0) continue
    if (own.labelled || isMeasureStyle(last)) hoisted.set(parent, last)
  }
  return hoisted
}

function isMeasureStyle(clause: Clause): boolean {
  return (
    clause.mark?.style === 'circled' ||
    clause.mark?.style === 'bullet' ||
    clause.mark?.style === 'arabic-bracket' ||
    clause.mark?.style === 'arabic-half-bracket'
  )
}

function chooseNoted(
  noted: readonly Clause[],
  clauses: readonly Clause[],
  hasNote: (clause: Clause) => boolean,
  charged: (clause: Clause) => boolean,
): Set<Clause> {
  const tasks = new Set<Clause>()
  for (const clause of noted) {
    if (hasTaskAbove(clause, tasks)) continue
    const notedBelow = walkClauses(clause).slice(1).filter(hasNote)
    // A chapter whose clauses carry notes of their own is a heading, whatever stands beside its title.
    const isChapter =
      notedBelow.length > 1 &&
      (clause.parent?.line === null || notedBelow.some((below) => below.parent !== clause))
    if (!isChapter) tasks.add(clause)
  }
  const styles = new Set([...tasks].map((task) => task.mark?.style))
  for (const clause of clauses) {
    if (tasks.has(clause) || hasTaskAbove(clause, tasks) || hasTaskBelow(clause, tasks)) continue
    const sibling = clause.parent?.children.some((child) => tasks.has(child)) === true
    const kind = partOf(clause)
    if (kind === 'frame' || kind === 'goals' || kind === 'safeguards' || kind === 'steps') continue
    const peers = clause.parent?.children.filter((child) => tasks.has(child)).length ?? 0
    if (
      sibling &&
      clause.mark !== null &&
      styles.has(clause.mark.style) &&
      // Beside noted tasks a sentence that charges a body is a task too.
      (peers * 2 >= (clause.parent?.children.length ?? 0) || charged(clause))
    ) {
      tasks.add(clause)
    }
  }
  return tasks
}

function hasTaskAbove(clause: Clause, tasks: ReadonlySet<Clause>): boolean {
  for (let up = clause.parent; up; up = up.parent) if (tasks.has(up)) return true
  return false
}

function hasTaskBelow(clause: Clause, tasks: ReadonlySet<Clause>): boolean {
  return clause.children.some((child) => tasks.has(child) || hasTaskBelow(child, tasks))
}

/** A clause without numbered clauses below, but for ① and (1), which are measures. */
function isTaskLeaf(clause: Clause): boolean {
  if (clause.mark === null && (clause.children.length > 0 || !standsAmongNumbered(clause))) return false
  if (clause.mark?.style === 'box') return false
  if (isMeasureStyle(clause) && clause.parent?.mark != null) return false
  return clause.children.every(isMeasureStyle)
}

/** An unnumbered heading is a task only under a numbered chapter; alone it is a title or a heading of nothing. */
function standsAmongNumbered(clause: Clause): boolean {
  return clause.parent?.mark != null && (clause.opening !== null || clause.body.length > 0)
}

/** What the chapter of a clause is about, read from the headings above it and its own. */
export function partOf(clause: Clause): PartKind {
  let kind: PartKind = 'other'
  for (let up: Clause | null = clause; up; up = up.parent) {
    const heading = up.heading?.norm
    if (heading === undefined) continue
    // A clause under 重点任务 may be called 加强组织领导; its chapter decides.
    const own =
      up === clause && clause.parent?.line !== null ? frameOnly(partKind(heading)) : partKind(heading)
    if (own !== 'other') kind = own
  }
  return kind
}

function frameOnly(kind: PartKind): PartKind {
  return kind === 'frame' || kind === 'goals' ? kind : 'other'
}

function inOrder(root: Clause, chosen: ReadonlySet<Clause>): Clause[] {
  return walkClauses(root).filter((clause) => chosen.has(clause))
}
