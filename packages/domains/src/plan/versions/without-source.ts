import type { Task } from '@wanwu/contract'

/** A field taken from an earlier print: where it stood there says nothing of this one. */
export function withoutSource<T extends { source?: unknown }>(
  field: T,
): Omit<T, 'source'> & { rule: string } {
  const { source: _, ...rest } = field
  return { ...rest, rule: 'kept' }
}

/** A task of an earlier print as it is kept in a later one that has no row for it, under an id of its own. */
export function keepTask(task: Task): Task {
  const nowhere = { start: 0, end: 0 }
  const idOf = (id: string) => `kept-${id}`
  const { condition, schedule, recurrences, measures } = task
  return {
    ...withoutSource(task),
    id: idOf(task.id),
    units: task.units.map(({ name, role }) => ({ name, role })),
    schedule: withoutSource(schedule),
    recurrences: recurrences.map(withoutSource),
    condition: condition && { instrument: condition.instrument, phrase: condition.phrase },
    measures: measures.map((measure) => ({
      ...withoutSource(measure),
      id: idOf(measure.id),
      units: measure.units.map(({ name, role }) => ({ name, role })),
      ...(measure.schedule ? { schedule: withoutSource(measure.schedule) } : {}),
      ...(measure.recurrences ? { recurrences: measure.recurrences.map(withoutSource) } : {}),
      source: nowhere,
    })),
    source: nowhere,
    confidence: 1,
  }
}
