import type { ColumnMeaning, Condition } from '@wanwu/contract'
import { readMark } from '../outline/read-mark.ts'
import { splitHeading } from '../outline/split-heading.ts'
import { findCondition } from '../tasks/condition.ts'
import { type Flow, joinFlows, plainFlow, sliceFlow, squeeze } from '../text/flow.ts'
import { splitSentences } from '../text/sentences.ts'
import type { GridCell } from './grid.ts'
import type { Column } from './read-columns.ts'

/** One row of a table of tasks: the cell that stands in each column. */
export interface Row {
  readonly cells: ReadonlyMap<Column, GridCell>
  readonly get: (meaning: ColumnMeaning) => GridCell | null
}

/**
 * Reads a row. Blank cells in the columns of chapters and clauses mean the one above, where the format has lost the
 * spans; where it keeps them (`spans`), a numbered row with a blank title has none.
 */
export function readRow(
  cells: readonly (GridCell | null)[],
  columns: readonly Column[],
  above: Row | null,
  spans: boolean,
): Row {
  const map = new Map<Column, GridCell>()
  for (const column of columns) {
    const cell = cells[column.column]
    const inherits =
      column.meaning === 'section' || (column.meaning === 'title' && !(spans && isNumbered(cells, columns)))
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

function isNumbered(cells: readonly (GridCell | null)[], columns: readonly Column[]): boolean {
  return columns.some((column) => column.meaning === 'no' && (cells[column.column]?.flow.text ?? '') !== '')
}

/** Headings printed one under the other in one cell, outermost first. */
export function headingsIn(cell: GridCell): Flow[] {
  const lines: Flow[] = []
  let start = cell.source.start
  for (const line of cell.source.text.split('\n')) {
    const flow = squeeze(line, start, cell.source.page)
    start += line.length + 1
    const last = lines.at(-1)
    if (last && readMark(flow.norm, flow.text) === null) lines[lines.length - 1] = joinFlows([last, flow])
    else if (flow.text !== '') lines.push(flow)
  }
  return lines
}

/** A start that a remark sets (《…》出台后), with the words of the remark that say something else. */
export function splitRemark(flow: Flow): { condition: Condition | null; rest: string } {
  let condition: Condition | null = null
  const rest: string[] = []
  for (const part of splitSentences(flow.norm, ';。')) {
    const piece = sliceFlow(flow, part.start, part.end)
    const found: Condition | null = condition === null ? findCondition(piece) : null
    if (found?.phrase === piece.text) condition = found
    else rest.push(piece.text)
  }
  return condition === null ? { condition, rest: flow.text } : { condition, rest: rest.join('；') }
}

/** The start that a row's remarks set. */
export function conditionOfRow(row: Row): Condition | null {
  return splitRemark(row.get('remark')?.flow ?? plainFlow('')).condition
}

/** A cell's text behind its number. */
export function withoutMark(flow: Flow): Flow {
  const mark = readMark(flow.norm, flow.text)
  return mark && mark.length < flow.norm.length ? sliceFlow(flow, mark.length) : flow
}

/** The number that a cell of numbers prints, without closing dot. */
export function printedNumber(flow: Flow): string {
  const mark = readMark(flow.norm, flow.text)
  return mark ? mark.printed : flow.text.replace(/[.．、。]$/, '')
}

/** The heading phrase of a cell that holds a clause or its title. */
export function headingOf(flow: Flow): string {
  const bare = withoutMark(flow)
  const split = splitHeading(bare, true)
  return split.heading?.text ?? bare.text
}

/** Columns without a field of their own, by heading. */
export function extraOf(row: Row): Record<string, string> {
  const extra: Record<string, string> = {}
  for (const [column, cell] of row.cells) {
    if (column.meaning !== 'remark' || column.heading === '') continue
    const { rest } = splitRemark(cell.flow)
    if (rest !== '') extra[column.heading] = rest
  }
  return extra
}

/** Where a cell stands: its address in the workbook, or row and column. */
export function addressOf(cell: GridCell, sheet: string | null): string {
  const place = cell.source.address ?? `R${cell.source.row + 1}C${cell.source.column + 1}`
  return sheet === null ? place : `${sheet}!${place}`
}
