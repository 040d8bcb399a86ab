import type {
  ColumnMeaning,
  Recurrence,
  Schedule,
  TableReading,
  UnitMention,
  UnitRole,
} from '@wanwu/contract'
import { findBracketNotes } from '../notes/find-notes.ts'
import { readFirstLeads } from '../notes/first-leads.ts'
import type { UnitNote } from '../notes/note.ts'
import { parseNote } from '../notes/parse-note.ts'
import { findProseUnits, type ProseContext } from '../notes/prose-units.ts'
import { readMark } from '../outline/read-mark.ts'
import { splitHeading } from '../outline/split-heading.ts'
import { findCondition } from '../tasks/condition.ts'
import { type DraftMeasure, type DraftTask, uniteNotes } from '../tasks/draft-task.ts'
import { scheduleOf } from '../tasks/schedule-of.ts'
import { type Flow, plainFlow, sliceFlow, spanOf } from '../text/flow.ts'
import { foldText } from '../text/fold-text.ts'
import { type ScheduleBase, startOfMoment } from '../time/parse-schedule.ts'
import { findRecurrences, recurrenceOfLabel } from '../time/recurrences.ts'
import { cellsOf, type Grid, type GridCell } from './grid.ts'
import type { Column, TableLayout } from './read-columns.ts'

/** A cell that could not be understood. */
export type BadCell = TableReading['badCells'][number]

/** What rows are read with. */
export interface TableContext {
  readonly prose: ProseContext
  readonly base: ScheduleBase
  /** heading above the table, where its rows name no section */
  readonly section: string | null
  readonly sheet: string | null
}

/** Tasks of one table and the cells that could not be understood. */
export interface TableTasks {
  readonly tasks: DraftTask[]
  readonly badCells: BadCell[]
}

/** Reads the rows of a table of tasks. */
export function readTableTasks(grid: Grid, layout: TableLayout, context: TableContext): TableTasks {
  const tasks: DraftTask[] = []
  const badCells: BadCell[] = []
  let section: string | null = context.section
  let above: Row | null = null
  let previous: DraftTask | null = null
  for (let index = layout.firstRow; index < grid.rows.length; index++) {
    const cells = grid.rows[index]
    if (!cells) continue
    const filled = cellsOf(cells).filter((cell) => cell.flow.text !== '')
    if (filled.length === 0) continue
    const [only] = filled
    if (filled.length === 1 && only && only.source.columnSpan >= Math.min(3, grid.columns)) {
      if (!/^(?:备注|注|说明|填表)[::]?/.test(only.flow.norm)) section = withoutMark(only.flow).text
      continue
    }
    const row: Row = readRow(cells, layout.columns, above)
    above = row
    const same: DraftTask | null = previous !== null && isSameTask(row, previous) ? previous : null
    if (same) {
      addMeasure(same, row, context)
      continue
    }
    const task = buildTask(row, layout, section, context, badCells)
    if (!task) continue
    tasks.push(task)
    rowsOf.set(task, row)
    previous = task
  }
  return { tasks, badCells }
}

interface Row {
  readonly cells: ReadonlyMap<Column, GridCell>
  readonly get: (meaning: ColumnMeaning) => GridCell | null
}

const rowsOf = new WeakMap<DraftTask, Row>()

/** Blank cells in the columns of chapters and clauses mean the one above, where the format has lost the spans. */
function readRow(cells: readonly (GridCell | null)[], columns: readonly Column[], above: Row | null): Row {
  const map = new Map<Column, GridCell>()
  for (const column of columns) {
    const cell = cells[column.column]
    const inherits = column.meaning === 'section' || column.meaning === 'title'
    if (cell && cell.flow.text !== '') map.set(column, cell)
    else if (inherits) {
      const from = above?.cells.get(column)
      if (from) map.set(column, from)
    }
  }
  const get = (meaning: ColumnMeaning) => {
    for (const [column, cell] of map) if (column.meaning === meaning) return cell
    return null
  }
  return { cells: map, get }
}

/** A number or task cell that spans several rows makes these rows measures of one task. */
function isSameTask(row: Row, previous: DraftTask): boolean {
  const before = rowsOf.get(previous)
  if (!before) return false
  const number = row.get('no')
  const unitsSame = (['lead', 'responsible', 'support'] as const).every(
    (role) => row.get(role) === before.get(role),
  )
  const text = row.get('text')
  if (number && number === before.get('no') && number.source.rowSpan > 1)
    return text !== before.get('text') || row.get('measure') !== before.get('measure')
  if (text && text === before.get('text') && text.source.rowSpan > 1) return true
  return (
    number === null && unitsSame && hasSpannedUnit(row) && text !== null && readMark(text.flow.norm) === null
  )
}

function hasSpannedUnit(row: Row): boolean {
  return (['lead', 'responsible', 'support'] as const).some(
    (role) => (row.get(role)?.source.rowSpan ?? 1) > 1,
  )
}

function addMeasure(task: DraftTask, row: Row, context: TableContext): void {
  const before = rowsOf.get(task)
  if (before && task.measures.length === 0) {
    const first =
      before.get('measure') ?? (before.get('text') === row.get('text') ? null : before.get('text'))
    if (first) task.measures.push(buildMeasure(first, before, row, context))
  }
  const cell = row.get('measure') ?? row.get('text')
  if (!cell || !before || cell === before.get('measure')) return
  const measure = buildMeasure(cell, row, before, context)
  task.measures.push(measure)
  for (const period of measure.recurrences ?? [])
    if (!task.recurrences.includes(period)) task.recurrences.push(period)
  for (const role of roles) {
    if (row.get(role) === before.get(role)) continue
    const known = new Set(task.units.map((unit) => `${unit.role}:${unit.name}`))
    task.units.push(
      ...unitsOfCell(row.get(role), role).units.filter((unit) => !known.has(`${unit.role}:${unit.name}`)),
    )
  }
}

const roles = ['lead', 'responsible', 'support'] as const

function buildMeasure(cell: GridCell, row: Row, task: Row, context: TableContext): DraftMeasure {
  const flow = withoutMark(cell.flow)
  const own = (['lead', 'responsible', 'support'] as const).filter((role) => row.get(role) !== task.get(role))
  const units = own.flatMap((role) => unitsOfCell(row.get(role), role).units)
  const measure: DraftMeasure = {
    no: readMark(cell.flow.norm, cell.flow.text)?.printed ?? '',
    text: flow.text,
    units:
      units.length > 0
        ? units
        : findProseUnits(flow, { ...context.prose, helpers: 'responsible', doers: true }),
    recurrences: findRecurrences(flow),
    condition: findCondition(flow),
    source: spanOf(flow),
    rule: 'measure.row',
    confidence: 0.85,
  }
  const schedule = row.get('schedule')
  return schedule && schedule !== task.get('schedule')
    ? { ...measure, schedule: scheduleOf(schedule.flow, context.base, 'schedule.cell') }
    : measure
}

function buildTask(
  row: Row,
  layout: TableLayout,
  section: string | null,
  context: TableContext,
  badCells: BadCell[],
): DraftTask | null {
  const textCell = row.get('text') ?? row.get('measure') ?? row.get('title')
  if (!textCell) return null
  const mark = readMark(textCell.flow.norm, textCell.flow.text)
  const numberCell = row.get('no')
  const body = withoutMark(textCell.flow)
  const noted = findBracketNotes(body)
  const split = splitHeading(noted.text, false)
  const titleCell = row.get('title')
  const title = titleCell
    ? headingOf(titleCell.flow)
    : split.opening === null
      ? null
      : (split.heading?.text ?? null)
  const flow = titleCell === null && split.heading && split.opening ? split.opening : noted.text
  const notes: UnitNote[] = [...noted.notes]
  for (const [column, cell] of row.cells) {
    const role = asRole(column.meaning)
    if (role) notes.push(withFirstLead(unitsOfCell(cell, role), column.heading))
  }
  const sectionCell = row.get('section')
  const scheduleCell = endCell(row)
  const printed = scheduleCell?.flow ?? notes.find((note) => note.schedule !== null)?.schedule ?? null
  const schedule = withStart(scheduleOf(printed, context.base, 'schedule.cell'), row, context)
  if (scheduleCell && schedule.label !== null && (schedule.confidence ?? 1) < 0.6) {
    badCells.push({
      address: addressOf(scheduleCell, context.sheet),
      value: scheduleCell.flow.text,
      problem: '看不出日期，请按“2025年底前”“2024年6月”或“持续推进”的样子填写',
      problemEn: 'No date can be read; write it like 2025年底前, 2024年6月 or 持续推进',
    })
  }
  let units: UnitMention[] = uniteNotes(notes)
  if (units.length === 0 && !layout.columns.some((column) => asRole(column.meaning)))
    units = findProseUnits(flow, context.prose)
  const recurrenceCell = row.get('recurrence')
  const sources = [...row.cells.values()].map((cell) => cell.source)
  const measureCell = row.get('text') ? row.get('measure') : null
  const task: DraftTask = {
    no: numberCell ? printedNumber(numberCell.flow) : (mark?.printed ?? ''),
    title,
    section: sectionCell ? headingOf(sectionCell.flow) : section,
    path: [sectionCell?.flow, titleCell?.flow].flatMap((each) =>
      each ? [each.text.split('。')[0] ?? each.text] : [],
    ),
    text: flow.text,
    units,
    schedule,
    recurrences: [...findRecurrences(flow), ...periodOf(recurrenceCell?.flow ?? null), ...periodOf(printed)],
    measures: [],
    condition: findCondition(flow),
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
  else if (!measureCell && titleCell) {
    const listed = splitMeasures(textCell, row, context)
    if (listed.length > 1) task.measures.push(...listed)
  }
  return task
}

/** A cell of measures holds one or several numbered ones. */
function splitMeasures(cell: GridCell, row: Row, context: TableContext): DraftMeasure[] {
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

const startHeading = /启动|开始|起始|开工/

/** Of two deadline columns (启动时间, 完成时限) the one that ends the task. */
function endCell(row: Row): GridCell | null {
  let first: GridCell | null = null
  for (const [column, cell] of row.cells) {
    if (column.meaning !== 'schedule') continue
    if (!startHeading.test(column.heading)) return cell
    first ??= cell
  }
  return first
}

function withStart(schedule: Schedule, row: Row, context: TableContext): Schedule {
  for (const [column, cell] of row.cells) {
    if (column.meaning !== 'schedule' || !startHeading.test(column.heading) || cell === endCell(row)) continue
    const start = startOfMoment(cell.flow.norm, context.base)
    return start === null ? schedule : { ...schedule, start }
  }
  return schedule
}

function periodOf(printed: Flow | null): Recurrence[] {
  const period = printed === null ? null : recurrenceOfLabel(printed)
  return period ? [period] : []
}

function unitsOfCell(cell: GridCell | null, role: UnitRole): UnitNote {
  return parseNote(cell?.flow ?? plainFlow(''), { role, trusted: true, rule: 'unit.cell' })
}

/** 责任单位（排在第一位的为牵头单位） in the heading holds for every row. */
function withFirstLead(note: UnitNote, heading: string): UnitNote {
  const first = note.units[0]
  if (!first || first.role !== 'responsible' || readFirstLeads(foldText(heading)) === null) return note
  return { ...note, units: [{ ...first, role: 'lead', rule: 'unit.first-leads' }, ...note.units.slice(1)] }
}

function asRole(meaning: ColumnMeaning): UnitRole | null {
  return meaning === 'lead' || meaning === 'responsible' || meaning === 'support' ? meaning : null
}

function withoutMark(flow: Flow): Flow {
  const mark = readMark(flow.norm, flow.text)
  return mark && mark.length < flow.norm.length ? sliceFlow(flow, mark.length) : flow
}

function printedNumber(flow: Flow): string {
  const mark = readMark(flow.norm, flow.text)
  return mark ? mark.printed : flow.text.replace(/[.．、。]$/, '')
}

function headingOf(flow: Flow): string {
  const bare = withoutMark(flow)
  const split = splitHeading(bare, true)
  return split.heading?.text ?? bare.text
}

function extraOf(row: Row): Record<string, string> {
  const extra: Record<string, string> = {}
  for (const [column, cell] of row.cells) {
    if (column.meaning === 'remark' && column.heading !== '') extra[column.heading] = cell.flow.text
  }
  return extra
}

function addressOf(cell: GridCell, sheet: string | null): string {
  const place = cell.source.address ?? `R${cell.source.row + 1}C${cell.source.column + 1}`
  return sheet === null ? place : `${sheet}!${place}`
}
