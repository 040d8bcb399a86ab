import {
  type ColumnMeaning,
  type LedgerEdit,
  type Measure,
  type Recurrence,
  type Schedule,
  type Task,
  type TaskChanges,
  type UnitRole,
  type UnstatedField,
  unitRoles,
} from '@wanwu/contract'
import { pairMeasures } from './compare-clause.ts'
import { keepUnits } from './keep-units.ts'
import { withoutSource } from './without-source.ts'

/** What a table states of its rows: the meanings of its columns, and the headings of further ones. */
export interface StatedColumns {
  meanings: ReadonlySet<ColumnMeaning>
  headings: ReadonlySet<string>
}

/** What of the ledger is kept for a row: the edits that do so, and the fields by name. */
export interface KeptFields {
  edits: LedgerEdit[]
  fields: Set<UnstatedField>
}

const keepSchedule = (schedule: Schedule): Schedule => ({ ...withoutSource(schedule), confidence: 1 })

/** Periods that came from a column that is now missing; those of the text are read with the text. */
function keepRecurrences(
  was: { text: string; schedule?: Schedule | undefined; recurrences?: Recurrence[] | undefined },
  is: readonly Recurrence[],
  columns: ReadonlySet<ColumnMeaning>,
): Recurrence[] {
  const statedBySchedule = columns.has('schedule') ? (was.schedule?.label ?? '') : ''
  return (was.recurrences ?? [])
    .filter(({ phrase }) => phrase === '' || !`${was.text}\n${statedBySchedule}`.includes(phrase))
    .filter(({ phrase, every }) => !is.some((one) => one.phrase === phrase && one.every === every))
    .map((recurrence) => ({ ...withoutSource(recurrence), confidence: 1 }))
}

interface Place {
  text: string
  schedule?: Schedule | undefined
  recurrences?: Recurrence[] | undefined
  condition?: Task['condition'] | undefined
}

/** Deadline, periods and start, of a task as of a measure. */
function keepTimes(was: Place, is: Place, columns: ReadonlySet<ColumnMeaning>, fields: Set<UnstatedField>) {
  const changes: Pick<TaskChanges, 'schedule' | 'recurrences' | 'condition'> = {}
  const blank = is.schedule === undefined || (is.schedule.label === null && is.schedule.end === null)
  const had =
    was.schedule && (was.schedule.label !== null || was.schedule.end !== null || was.schedule.ongoing)
  if (!columns.has('schedule') && blank && was.schedule && had) {
    changes.schedule = keepSchedule(was.schedule)
    fields.add('schedule')
  }
  const periods = columns.has('recurrence') ? [] : keepRecurrences(was, is.recurrences ?? [], columns)
  if (periods.length > 0) {
    changes.recurrences = [...(is.recurrences ?? []), ...periods]
    fields.add('recurrence')
  }
  const start = was.condition
  if (!columns.has('remark') && start && !is.condition && !was.text.includes(start.phrase)) {
    changes.condition = { instrument: start.instrument, phrase: start.phrase }
    fields.add('remark')
  }
  return changes
}

const fold = (text: string) => text.replace(/[\s，,。.；;：:、（）()]/g, '')

function isUnder(path: readonly string[], chapter: readonly string[]): boolean {
  return path.length === chapter.length + 1 && chapter.every((heading, depth) => heading === path[depth])
}

/** The words of a task that have no column here. */
function keepWords(was: Task, is: Task, stated: StatedColumns, fields: Set<UnstatedField>): TaskChanges {
  const { meanings, headings } = stated
  const changes: TaskChanges = {}
  if (!meanings.has('no') && is.no === '' && was.no !== '') {
    changes.no = was.no
    fields.add('no')
  }
  if (!meanings.has('title') && is.title === null && was.title !== null) {
    changes.title = was.title
    fields.add('title')
    // The only column of words held the headings: what is to be done under them is not stated.
    if (fold(is.text) === fold(was.title)) changes.text = was.text
  }
  if (!meanings.has('section') && was.path.length > 0 && is.path.length < was.path.length) {
    changes.section = is.section ?? was.section
    changes.path = was.path
    fields.add('section')
  }
  // A table puts the title under its chapter, a text has it as the clause itself: the place is the same.
  if (meanings.has('title') && was.title !== null && isUnder(is.path, was.path)) changes.path = was.path
  if (!meanings.has('outcome') && !is.outcome && was.outcome) {
    changes.outcome = was.outcome
    fields.add('outcome')
  }
  const extra = Object.entries(was.extra ?? {}).filter(
    ([heading]) => !headings.has(heading) && is.extra?.[heading] === undefined,
  )
  if (extra.length > 0) {
    changes.extra = { ...is.extra, ...Object.fromEntries(extra) }
    fields.add('remark')
  }
  return changes
}

function rolesOf(meanings: ReadonlySet<ColumnMeaning>): Set<UnitRole> {
  return new Set(unitRoles.filter((role) => meanings.has(role)))
}

/** Units of a task or measure whose roles have no column here. */
function keepRoles(
  was: Pick<Measure, 'units'>,
  is: Pick<Measure, 'units'>,
  place: { taskId: string; measureId: string | null },
  meanings: ReadonlySet<ColumnMeaning>,
  fields: Set<UnstatedField>,
): LedgerEdit[] {
  const stated = rolesOf(meanings)
  const units = keepUnits(was.units, is.units, stated)
  if (!units) return []
  for (const role of unitRoles)
    if (!stated.has(role) && units.some((unit) => unit.role === role)) fields.add(role)
  return [{ kind: 'set-units', ...place, units }]
}

function keepMeasures(
  was: Task,
  is: Task,
  meanings: ReadonlySet<ColumnMeaning>,
  fields: Set<UnstatedField>,
): LedgerEdit[] {
  if (!meanings.has('measure') && is.measures.length === 0) {
    if (was.measures.length > 0) fields.add('measure')
    return was.measures.map((measure, index) => ({
      kind: 'add-measure',
      taskId: is.id,
      measure: keepMeasure(measure, is, index),
      after: index === 0 ? null : measureId(is, index - 1),
    }))
  }
  return pairMeasures(was.measures, is.measures).flatMap(([before, after]): LedgerEdit[] => {
    if (!before || !after) return []
    const changes = keepTimes(before, after, meanings, fields)
    const place = { taskId: is.id, measureId: after.id }
    const times: LedgerEdit[] =
      Object.keys(changes).length > 0 ? [{ kind: 'set-measure', ...place, changes }] : []
    return [...times, ...keepRoles(before, after, place, meanings, fields)]
  })
}

const measureId = (task: Task, index: number) => `${task.id}m${index + 1}`

function keepMeasure(measure: Measure, task: Task, index: number): Measure {
  return {
    ...withoutSource(measure),
    id: measureId(task, index),
    units: measure.units.map(({ name, role }) => ({ name, role })),
    ...(measure.schedule ? { schedule: keepSchedule(measure.schedule) } : {}),
    recurrences: (measure.recurrences ?? []).map(withoutSource),
    source: { start: task.source.start, end: task.source.start },
    confidence: 1,
  }
}

/**
 * What the ledger has of a task and its row in a table does not state, because the table has no column for it:
 * kept, never taken for struck out. An empty cell under a heading is a statement.
 */
export function keepUnstated(was: Task, is: Task, stated: StatedColumns): KeptFields {
  const fields = new Set<UnstatedField>()
  const { meanings } = stated
  const changes: TaskChanges = {
    ...keepWords(was, is, stated, fields),
    ...keepTimes(was, is, meanings, fields),
  }
  const place = { taskId: is.id, measureId: null }
  return {
    edits: [
      ...(Object.keys(changes).length > 0
        ? [{ kind: 'set-task', taskId: is.id, changes } satisfies LedgerEdit]
        : []),
      ...keepRoles(was, is, place, meanings, fields),
      ...keepMeasures(was, is, meanings, fields),
    ],
    fields,
  }
}
