import { readMark } from '../outline/read-mark.ts'
import { findCondition } from '../tasks/condition.ts'
import type { DraftMeasure, DraftTask } from '../tasks/draft-task.ts'
import { scheduleOf } from '../tasks/schedule-of.ts'
import { type Flow, sliceFlow, spanOf } from '../text/flow.ts'
import { findRecurrences, uniteRecurrences } from '../time/recurrences.ts'
import type { GridCell } from './grid.ts'
import { periodsOf, roleColumns, unitsOfCell } from './row-notes.ts'
import type { TableContext } from './table-context.ts'
import { conditionOfRow, type Row, withoutMark } from './table-row.ts'

/** A number or task cell that spans several rows makes these rows measures of one task. */
export function isSameTask(row: Row, before: Row): boolean {
  const number = row.get('no')
  const unitsSame = roleColumns.every((role) => row.get(role) === before.get(role))
  const text = row.get('text')
  if (number && number === before.get('no') && number.source.rowSpan > 1)
    return text !== before.get('text') || row.get('measure') !== before.get('measure')
  if (text && text === before.get('text') && text.source.rowSpan > 1) return true
  const title = row.get('title')
  if (!title || title !== before.get('title') || title.source.rowSpan === 1) return false
  return (
    number === null && unitsSame && hasSpannedUnit(row) && text !== null && readMark(text.flow.norm) === null
  )
}

function hasSpannedUnit(row: Row): boolean {
  return roleColumns.some((role) => (row.get(role)?.source.rowSpan ?? 1) > 1)
}

/**
 * Adds a further row of a task as a measure of it; units and periods of the row are the task's too, but where the
 * task's first row holds no measure and so speaks for the task alone.
 */
export function addMeasure(task: DraftTask, before: Row, row: Row, context: TableContext): void {
  if (task.measures.length === 0) {
    const first =
      before.get('measure') ?? (before.get('text') === row.get('text') ? null : before.get('text'))
    if (first) task.measures.push(buildMeasure(first, before, row, context))
  }
  const own = row.get('text') === before.get('text') ? null : row.get('text')
  const cell = row.get('measure') ?? own
  if (!cell || cell === before.get('measure')) return
  const measure = buildMeasure(cell, row, before, context)
  task.measures.push(measure)
  // A first row without a measure is the task's own: what the rows below say is theirs alone.
  if (!before.get('measure') && before.get('text') === row.get('text')) return
  for (const period of measure.recurrences ?? []) {
    if (!task.recurrences.some((known) => known.phrase === period.phrase)) task.recurrences.push(period)
  }
  for (const role of roleColumns) {
    if (row.get(role) === before.get(role)) continue
    const known = new Set(task.units.map((unit) => `${unit.role}:${unit.name}`))
    task.units.push(
      ...unitsOfCell(row.get(role), role).units.filter((unit) => !known.has(`${unit.role}:${unit.name}`)),
    )
  }
}

function buildMeasure(cell: GridCell, row: Row, task: Row, context: TableContext): DraftMeasure {
  const flow = withoutMark(cell.flow)
  const own = roleColumns.filter((role) => row.get(role) !== task.get(role))
  const units = own.flatMap((role) => unitsOfCell(row.get(role), role).units)
  if (units.length === 0) context.uncharged.push({ flow, units, helpers: 'responsible' })
  const measure: DraftMeasure = {
    no: readMark(cell.flow.norm, cell.flow.text)?.printed ?? '',
    text: flow.text,
    units,
    recurrences: uniteRecurrences(findRecurrences(flow), periodsOf(ownCell(row, task, 'recurrence'))),
    condition: (row === task ? null : conditionOfRow(row)) ?? findCondition(flow),
    source: spanOf(flow),
    rule: 'measure.row',
    confidence: 0.85,
  }
  const schedule = ownCell(row, task, 'schedule')
  return schedule ? { ...measure, schedule: scheduleOf(schedule, context.base, 'schedule.cell') } : measure
}

function ownCell(row: Row, task: Row, meaning: 'recurrence' | 'schedule'): Flow | null {
  const cell = row.get(meaning)
  return cell && cell !== task.get(meaning) ? cell.flow : null
}

/** A cell of measures holds one or several numbered ones. */
export function splitMeasures(cell: GridCell, row: Row, context: TableContext): DraftMeasure[] {
  const lines = cell.source.text.split(/\n+/)
  const starts: number[] = []
  const { norm } = cell.flow
  for (let i = 0; i < norm.length; i++) {
    const boundary =
      i === 0 ||
      '。;:'.includes(norm.charAt(i - 1)) ||
      (lines.length > 1 && (cell.flow.offsets[i] ?? 0) - (cell.flow.offsets[i - 1] ?? 0) > 1)
    if (boundary && readMark(norm.slice(i, i + 14))) starts.push(i)
  }
  if (starts.length < 2 || starts[0] !== 0) return [buildMeasure(cell, row, row, context)]
  return starts.map((start, index) => {
    const part: GridCell = {
      flow: sliceFlow(cell.flow, start, starts[index + 1] ?? norm.length),
      source: cell.source,
    }
    return buildMeasure(part, row, row, context)
  })
}
