import type { UnitMention } from '@wanwu/contract'
import { findBracketNotes } from '../notes/find-notes.ts'
import type { UnitNote } from '../notes/note.ts'
import { readMark } from '../outline/read-mark.ts'
import { splitHeading } from '../outline/split-heading.ts'
import { findCondition } from '../tasks/condition.ts'
import { type DraftTask, uniteNotes } from '../tasks/draft-task.ts'
import { scheduleOf } from '../tasks/schedule-of.ts'
import { findRecurrences, uniteRecurrences } from '../time/recurrences.ts'
import type { TableLayout } from './read-columns.ts'
import { splitMeasures } from './row-measures.ts'
import { endCell, isRoleColumn, notesOfRow, periodsOf, withStart } from './row-notes.ts'
import type { TableContext } from './table-context.ts'
import {
  conditionOfRow,
  extraOf,
  headingOf,
  headingsIn,
  printedNumber,
  type Row,
  withoutMark,
} from './table-row.ts'

/** Builds the task that a row holds; null where it holds none. */
export function readRowTask(
  row: Row,
  layout: TableLayout,
  section: string | null,
  context: TableContext,
): DraftTask | null {
  const textCell = row.get('text') ?? row.get('measure') ?? row.get('title')
  if (!textCell) return null
  const mark = readMark(textCell.flow.norm, textCell.flow.text)
  const numberCell = row.get('no')
  const body = withoutMark(textCell.flow)
  const noted = findBracketNotes(body)
  const titled = layout.columns.some((column) => column.meaning === 'title')
  const split = titled ? { heading: null, opening: null } : splitHeading(noted.text, false)
  const titleCell = row.get('title')
  const title = titleCell
    ? headingOf(titleCell.flow)
    : split.opening === null
      ? null
      : (split.heading?.text ?? null)
  const flow = titleCell === null && split.heading && split.opening ? split.opening : noted.text
  const notes: UnitNote[] = [...noted.notes]
  notes.push(...notesOfRow(row))
  const sectionCell = row.get('section')
  const sections = sectionCell ? headingsIn(sectionCell) : []
  const nearest = sections.at(-1)
  const scheduleCell = endCell(row)
  const printed = scheduleCell?.flow ?? notes.find((note) => note.schedule !== null)?.schedule ?? null
  const schedule = withStart(scheduleOf(printed, context.base, 'schedule.cell'), row, context.base)
  const units: UnitMention[] = uniteNotes(notes)
  if (units.length === 0 && !layout.columns.some((column) => isRoleColumn(column.meaning)))
    context.uncharged.push({ flow, units, helpers: 'support' })
  const sources = [...row.cells.values()].map((cell) => cell.source)
  const measureCell = row.get('text') ? row.get('measure') : null
  const task: DraftTask = {
    no: numberCell ? printedNumber(numberCell.flow) : (mark?.printed ?? ''),
    title,
    section: nearest ? headingOf(nearest) : section,
    path: [...sections, titleCell?.flow].flatMap((each) =>
      each ? [each.text.split('。')[0] ?? each.text] : [],
    ),
    text: flow.text,
    units,
    schedule,
    recurrences: uniteRecurrences(findRecurrences(flow), [
      ...periodsOf(row.get('recurrence')?.flow ?? null),
      ...periodsOf(printed),
    ]),
    measures: [],
    condition: conditionOfRow(row) ?? findCondition(flow),
    outcome: row.get('outcome')?.flow.text ?? null,
    extra: extraOf(row),
    source: {
      start: Math.min(
        ...sources.filter((cell) => cell.rowSpan === 1 || cell === textCell.source).map((cell) => cell.start),
      ),
      end: Math.max(...sources.map((cell) => cell.end)),
      page: textCell.source.page,
    },
    rule: 'task.row',
    confidence: layout.headerRow < 0 ? 0.6 : 0.97,
    flow,
    notes,
    sentences: 0,
  }
  if (measureCell && measureCell.source.rowSpan <= 1)
    task.measures.push(...splitMeasures(measureCell, row, context))
  else if (!measureCell && titleCell && !layout.columns.some((column) => column.meaning === 'measure')) {
    const listed = splitMeasures(textCell, row, context)
    if (listed.length > 1) task.measures.push(...listed)
  }
  return task
}
