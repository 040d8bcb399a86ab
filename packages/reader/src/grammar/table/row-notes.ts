import type { ColumnMeaning, Recurrence, Schedule, UnitRole } from '@wanwu/contract'
import { readFirstLeads } from '../notes/first-leads.ts'
import type { UnitNote } from '../notes/note.ts'
import { parseNote } from '../notes/parse-note.ts'
import { type Flow, plainFlow, sliceFlow } from '../text/flow.ts'
import { foldText } from '../text/fold-text.ts'
import { type ScheduleBase, startOfMoment } from '../time/parse-schedule.ts'
import { findPeriod, recurrenceOfLabel } from '../time/recurrences.ts'
import { splitPieces } from '../units/split-names.ts'
import type { GridCell } from './grid.ts'
import type { Row } from './table-row.ts'

/** The roles a column may hold, leads first. */
export const roleColumns = ['lead', 'responsible', 'support'] as const

const startHeading = /启动|开始|起始|开工/

/** Of two deadline columns (启动时间, 完成时限) the one that ends the task. */
export function endCell(row: Row): GridCell | null {
  let first: GridCell | null = null
  for (const [column, cell] of row.cells) {
    if (column.meaning !== 'schedule') continue
    if (!startHeading.test(column.heading)) return cell
    first ??= cell
  }
  return first
}

/** Adds the date of a column of beginnings to a schedule. */
export function withStart(schedule: Schedule, row: Row, base: ScheduleBase): Schedule {
  for (const [column, cell] of row.cells) {
    if (column.meaning !== 'schedule' || !startHeading.test(column.heading) || cell === endCell(row)) continue
    const start = startOfMoment(cell.flow.norm, base)
    return start === null ? schedule : { ...schedule, start }
  }
  return schedule
}

/** The periods that a deadline or a column of frequencies prints, as recurrences: `每季度；定期（每年）`. */
export function periodsOf(printed: Flow | null): Recurrence[] {
  if (printed === null) return []
  return splitPieces(printed.norm, 0, printed.norm.length, ';').flatMap((piece) => {
    const part = sliceFlow(printed, piece.start, piece.end)
    const period = recurrenceOfLabel(part)
    if (!period) return []
    const decided = /^(.+)\(([^()]+)\)$/.exec(part.norm)
    const stated = decided ? findPeriod(decided[1] ?? '') : null
    return decided && !stated
      ? [{ ...period, phrase: part.text.slice(0, decided[1]?.length ?? 0) }]
      : [period]
  })
}

/** Unit notes of a row's role columns, leads first. */
export function notesOfRow(row: Row): UnitNote[] {
  const notes: UnitNote[] = []
  for (const role of roleColumns) {
    for (const [column, cell] of row.cells) {
      if (asRole(column.meaning) === role) notes.push(withFirstLead(unitsOfCell(cell, role), column.heading))
    }
  }
  return notes
}

/** Whether a column holds units. */
export function isRoleColumn(meaning: ColumnMeaning): boolean {
  return asRole(meaning) !== null
}

/** Units of one cell of a role column. */
export function unitsOfCell(cell: GridCell | null, role: UnitRole): UnitNote {
  return parseNote(cell?.flow ?? plainFlow(''), { role, trusted: true, rule: 'unit.cell' })
}

/** 责任单位（排在第一位的为牵头单位） in the heading holds for every row. */
function withFirstLead(note: UnitNote, heading: string): UnitNote {
  const first = note.units[0]
  if (first?.role !== 'responsible' || readFirstLeads(foldText(heading)) === null) return note
  return { ...note, units: [{ ...first, role: 'lead', rule: 'unit.first-leads' }, ...note.units.slice(1)] }
}

function asRole(meaning: ColumnMeaning): UnitRole | null {
  return meaning === 'lead' || meaning === 'responsible' || meaning === 'support' ? meaning : null
}
