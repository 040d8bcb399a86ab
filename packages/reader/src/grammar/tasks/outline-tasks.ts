import type { Condition, Measure, Recurrence, UnitMention } from '@wanwu/contract'
import { findBracketNotes } from '../notes/find-notes.ts'
import type { UnitNote } from '../notes/note.ts'
import { findProseUnits, type ProseContext } from '../notes/prose-units.ts'
import { type Clause, isUntitled, pathOf } from '../outline/clause.ts'
import { type Flow, joinFlows, plainFlow, spanOf } from '../text/flow.ts'
import { findDeadline } from '../time/deadline-phrase.ts'
import { noSchedule, type ScheduleBase } from '../time/parse-schedule.ts'
import { findRecurrences, recurrenceOfLabel, uniteRecurrences } from '../time/recurrences.ts'
import type { ClauseContent } from './clause-content.ts'
import { conditionOfLabel, findCondition } from './condition.ts'
import { type DraftMeasure, type DraftTask, uniteNotes } from './draft-task.ts'
import { unitsOfHeading } from './heading-units.ts'
import { scheduleOf } from './schedule-of.ts'
import type { TaskSelection } from './select-tasks.ts'

/** What clause tasks are built with. */
export interface OutlineContext {
  readonly content: ReadonlyMap<Clause, ClauseContent>
  readonly selection: TaskSelection
  readonly prose: ProseContext
  readonly base: ScheduleBase
}

/** Builds the tasks that stand as numbered clauses in the text. */
export function readOutlineTasks(context: OutlineContext): DraftTask[] {
  return context.selection.tasks.map((clause) => buildTask(clause, context))
}

function buildTask(clause: Clause, context: OutlineContext): DraftTask {
  const own = context.content.get(clause)
  const titled = isUntitled(clause) ? clause.parent : clause
  const lender = context.selection.hoisted.get(clause)
  const notes = [...(own?.notes ?? []), ...(lender ? (context.content.get(lender)?.notes ?? []) : [])]
  const texts = own?.text.filter((flow) => flow.text !== '') ?? []
  const flow = texts.length > 0 ? joinFlows(texts) : own?.title ? withStop(clause, own.title) : plainFlow('')
  let units: UnitMention[] = uniteNotes(notes)
  if (units.length === 0) units = unitsOfHeading(own?.title ?? null)
  if (units.length === 0) units = findProseUnits(flow, context.prose)
  const printed = notes.find((note) => note.schedule !== null)?.schedule ?? null
  const measures = readMeasures(clause, context)
  const sentence = printed === null ? findDeadline(flow, context.base) : null
  return {
    no: clause.mark?.printed ?? '',
    title: titled ? (context.content.get(titled)?.title?.text ?? null) : null,
    section: titled ? sectionOf(titled, context) : null,
    path: pathOf(clause),
    text: flow.text,
    units,
    schedule:
      printed === null ? (sentence ?? { ...noSchedule }) : scheduleOf(printed, context.base, 'schedule.note'),
    recurrences: withMeasures([...recurrencesOf(flow, notes), ...labelPeriod(printed)], measures),
    measures,
    condition: conditionOf(flow, notes),
    outcome: notes.find((note) => note.outcome !== null)?.outcome?.text ?? null,
    source: sourceOf(clause, flow),
    rule: notes.length > 0 ? 'task.noted-clause' : 'task.clause',
    confidence: notes.length > 0 ? 0.97 : 0.75,
    flow,
    notes,
    sentences: own?.charged.length ?? 0,
  }
}

function recurrencesOf(flow: Flow, notes: readonly UnitNote[]): Recurrence[] {
  return uniteRecurrences(
    findRecurrences(flow),
    notes
      .flatMap((note) => note.periods)
      .flatMap(labelPeriod)
      .map((period) => ({ ...period, rule: labelRule })),
  )
}

function conditionOf(flow: Flow, notes: readonly UnitNote[]): Condition | null {
  const printed = notes.find((note) => note.condition !== null)?.condition ?? null
  return printed === null ? findCondition(flow) : conditionOfLabel(printed)
}

const labelRule = 'recurrence.label'

function labelPeriod(printed: Flow | null): Recurrence[] {
  const period = printed === null ? null : recurrenceOfLabel(printed)
  return period ? [period] : []
}

/** A period told in a measure is one of the task too; one printed behind a label (周期：) is the measure's alone. */
function withMeasures(own: readonly Recurrence[], measures: readonly DraftMeasure[]): Recurrence[] {
  const all = [...own]
  const told = measures
    .flatMap((measure) => measure.recurrences ?? [])
    .filter((each) => each.rule !== labelRule)
  for (const each of told) {
    if (!all.some((known) => known.phrase === each.phrase)) all.push(each)
  }
  return all
}

function sectionOf(clause: Clause, context: OutlineContext): string | null {
  for (let up = clause.parent; up; up = up.parent) {
    const title = context.content.get(up)?.title
    if (title) return title.text
  }
  return null
}

function sourceOf(clause: Clause, flow: Flow): DraftTask['source'] {
  const line = clause.line?.flow
  if (!line) return spanOf(flow)
  const first = spanOf(line)
  const ends = [first.end, ...[...clause.body, ...clause.tail].map((each) => spanOf(each.flow).end)]
  for (const below of clause.children) ends.push(sourceOf(below, flow).end)
  return { start: first.start, end: Math.max(...ends), page: first.page ?? null }
}

function readMeasures(clause: Clause, context: OutlineContext): DraftMeasure[] {
  const own = context.content.get(clause)
  const measures = (own?.measures ?? []).map((flow) => buildMeasure('', flow, [], context))
  if (own && own.charged.length > 1 && clause.children.length === 0 && measures.length === 0) {
    return own.charged.map(({ text, note }) => buildMeasure('', text, [note], context))
  }
  for (const child of clause.children) {
    const content = context.content.get(child)
    const heading = content?.title ?? null
    const parts = [
      ...(heading ? [withStop(child, heading)] : []),
      ...(content?.text ?? []),
      ...(content?.measures ?? []),
    ]
    for (const below of child.children) if (below.line) parts.push(below.line.flow)
    const hoisted = context.selection.hoisted.get(clause) === child
    const notes = hoisted ? [] : (content?.notes ?? [])
    const flow = joinFlows(parts.filter((part) => part.text !== ''))
    const measure = buildMeasure(child.mark?.printed ?? '', flow, notes, context)
    measures.push(measure)
  }
  return measures
}

/** Gives the heading phrase back the stop it was cut off at, so that the measure reads as printed. */
function withStop(clause: Clause, heading: Flow): Flow {
  const body = clause.line?.body
  if (!body) return heading
  const stop = body.text.charAt(heading.text.length)
  if (!/[。:：]/.test(stop)) return heading
  const at = body.offsets[heading.text.length] ?? 0
  return joinFlows([
    heading,
    { text: stop, norm: body.norm.charAt(heading.text.length), offsets: [at], page: body.page },
  ])
}

function buildMeasure(
  no: string,
  flow: Flow,
  own: readonly UnitNote[],
  context: OutlineContext,
): DraftMeasure {
  const noted = findBracketNotes(flow)
  const notes = [...own, ...noted.notes]
  const units = uniteNotes(own)
  const all = units.length > 0 ? units : uniteNotes(noted.notes)
  const measure: Omit<Measure, 'id'> = {
    no,
    text: noted.text.text,
    units:
      all.length > 0 ? all : findProseUnits(flow, { ...context.prose, helpers: 'responsible', doers: true }),
    recurrences: recurrencesOf(noted.text, notes),
    condition: conditionOf(noted.text, notes),
    source: spanOf(flow),
    rule: 'measure.item',
    confidence: 0.9,
  }
  const printed = notes.find((note) => note.schedule !== null)?.schedule ?? null
  if (printed !== null) return { ...measure, schedule: scheduleOf(printed, context.base, 'schedule.note') }
  const deadline = findDeadline(noted.text, context.base)
  return deadline ? { ...measure, schedule: deadline } : measure
}
