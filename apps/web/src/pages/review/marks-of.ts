import type { Doubt, ReviewState, Span } from '@wanwu/contract'
import type { Mark, MarkKind } from '@wanwu/ui'

/**
 * Everything that was read, as marks in the document. The id of a mark says what it opens:
 * `task:t3`, `doubt:…`, `target:2`.
 */
export function marksOf(state: ReviewState, cases: readonly Doubt[]): Mark[] {
  const marks: Mark[] = []
  const add = (id: string, kind: MarkKind, span: Span | null | undefined, no?: number) => {
    if (span && span.end > span.start) marks.push({ id, kind, start: span.start, end: span.end, no })
  }
  for (const task of state.tasks) {
    const id = `task:${task.id}`
    add(id, 'task', task.source)
    add(id, 'date', task.schedule.source)
    for (const recurrence of task.recurrences) add(id, 'date', recurrence.source)
    for (const place of [task, ...task.measures]) for (const unit of place.units) add(id, 'unit', unit.source)
    for (const measure of task.measures) add(id, 'task', measure.source)
  }
  for (const [index, indicator] of state.indicators.entries())
    add(`target:${index}`, 'figure', indicator.source)
  for (const [index, doubt] of cases.entries()) add(`doubt:${doubt.id}`, 'doubt', doubt.span, index + 1)
  return marks
}
