import type { Anomaly, Task } from '@wanwu/contract'
import { readMark } from '../outline/read-mark.ts'
import type { GridCell } from '../table/grid.ts'
import type { UnderstoodTable } from '../table/read-tables.ts'
import { spanOf } from '../text/flow.ts'
import { foldText } from '../text/fold-text.ts'
import { makeAnomaly } from './make-anomaly.ts'

/** REPEATED_CELL and CLAUSE_NOT_ASSIGNED: clauses that a table prints beside the rows that share them out. */
export function findClauseAnomalies(tables: readonly UnderstoodTable[]): Anomaly[] {
  return tables.flatMap((table) => {
    const { layout } = table
    if (!layout) return []
    const rows = table.grid.rows.slice(layout.firstRow)
    const texts = layout.columns.filter((column) => column.meaning === 'text' || column.meaning === 'measure')
    return layout.columns
      .filter((column) => column.meaning === 'title' || column.meaning === 'section')
      .flatMap((column) => {
        const clauses = new Map<string, { cells: Set<GridCell>; rows: string[] }>()
        for (const row of rows) {
          const cell = row[column.column]
          if (!cell || cell.flow.norm.length < longClause) continue
          const key = plain(cell.flow.norm)
          const clause = clauses.get(key) ?? { cells: new Set(), rows: [] }
          clauses.set(key, clause)
          clause.cells.add(cell)
          clause.rows.push(...texts.map((text) => row[text.column]?.flow.norm ?? ''))
        }
        // Formats that write merged cells out repeat every one of them.
        const merges = rows.some((row) => (row[column.column]?.source.rowSpan ?? 1) > 1)
        return [...clauses.values()].flatMap((clause) => [
          ...(merges ? repeated([...clause.cells]) : []),
          ...notAssigned([...clause.cells], clause.rows),
        ])
      })
  })
}

/** A cell as long as this holds a clause and not just its name. */
const longClause = 30

function repeated(cells: readonly GridCell[]): Anomaly[] {
  const [first, again] = cells
  if (!first || !again) return []
  return [
    {
      code: 'REPEATED_CELL',
      where: placeOf(first),
      detail: '同一条内容在表中分作几格重复印出，读作一条',
      detailEn: 'The table prints one clause in several cells; it is read as one',
      source: spanOf(again.flow),
      confidence: 0.9,
    },
  ]
}

/** Parts of a clause that none of its rows takes up: hardly any of their letter pairs occur there. */
function notAssigned(cells: readonly GridCell[], rows: readonly string[]): Anomaly[] {
  const [cell] = cells
  if (!cell || rows.every((row) => row === '')) return []
  const shared = pairsOf(rows.join('。'))
  const found: Anomaly[] = []
  for (const match of [...cell.flow.norm.matchAll(/[^。;,、]{7,}/g)].slice(1)) {
    const pairs = [...pairsOf(match[0])]
    if (pairs.filter((pair) => shared.has(pair)).length * 2 >= pairs.length) continue
    const printed = cell.flow.text.slice(match.index, match.index + match[0].length)
    found.push({
      code: 'CLAUSE_NOT_ASSIGNED',
      where: placeOf(cell),
      detail: `“${printed}”没有落到本条的任何一项`,
      detailEn: `No row of this clause takes up: ${printed}`,
      source: spanOf(cell.flow, match.index, match.index + match[0].length),
      confidence: 0.75,
    })
  }
  return found
}

function placeOf(cell: GridCell): string {
  return readMark(cell.flow.norm, cell.flow.text)?.printed ?? cell.flow.text.split('。')[0] ?? 'document'
}

/**
 * OVERLAPPING_ROWS: two rows of one clause that ask the same of the same thing, of other units and until another
 * date.
 */
export function findOverlappingRows(tasks: readonly Task[]): Anomaly[] {
  const rows = tasks.filter((task) => task.rule === 'task.row').map(compared)
  const clauses = new Map<string | undefined, ComparedRow[]>()
  for (const row of rows) {
    const shared = clauses.get(row.clause)
    if (shared) shared.push(row)
    else clauses.set(row.clause, [row])
  }
  const found: Anomaly[] = []
  for (const left of rows) {
    // What was compared as a left row is done with: only the rows after it are left.
    const others = clauses.get(left.clause) ?? []
    others.shift()
    if (left.task.title === null && left.clause === undefined) continue
    for (const right of others) {
      if (left.names === right.names || left.task.schedule.end === right.task.schedule.end) continue
      const thing = sharedObject(left.lists, right.lists)
      if (thing !== null) found.push(overlap(left.task, right.task, thing))
    }
  }
  return found
}

interface ComparedRow {
  readonly task: Task
  readonly clause: string | undefined
  readonly names: string
  /** stretches of its text that list things */
  readonly lists: readonly string[]
}

function compared(task: Task): ComparedRow {
  const lists = foldText(task.text)
    .split(/[。;,]/)
    .filter((part) => part.length >= sharedEnding && part.includes('、'))
  return { task, clause: task.path?.join(), names: namesOf(task), lists }
}

function overlap(left: Task, right: Task, thing: string): Anomaly {
  return makeAnomaly(
    'OVERLAPPING_ROWS',
    { task: left },
    {
      zh: `第${left.no}项和第${right.no}项都列了“${thing}”，单位和时限不同`,
      en: `Rows ${left.no} and ${right.no} both list ${thing}, with other units and dates`,
    },
    { where: `${left.no}、${right.no}`, proposal: { kind: 'keep' }, confidence: 0.75 },
  )
}

function namesOf(task: Task): string {
  return task.units
    .map((unit) => foldText(unit.name))
    .sort()
    .join()
}

/** Two stretches that end in so many of the same characters ask the same. */
const sharedEnding = 12

/** A listed thing that two stretches share which also end in the same words; null where there is none. */
function sharedObject(left: readonly string[], right: readonly string[]): string | null {
  for (const one of left) {
    for (const other of right) {
      const ending = commonEnding(one, other)
      if (ending < sharedEnding) continue
      const object = longestShared(listIn(one, ending), listIn(other, ending))
      if (object.length >= 8) return object
    }
  }
  return null
}

/** The list of things in front of the words that say what is done to them: up to 等, else up to the common ending. */
function listIn(clause: string, ending: number): string {
  const close = clause.lastIndexOf('等')
  return clause.slice(0, close > 0 ? close : clause.length - ending)
}

function commonEnding(left: string, right: string): number {
  let length = 0
  while (length < left.length && length < right.length && left.at(-1 - length) === right.at(-1 - length))
    length++
  return length
}

function longestShared(left: string, right: string): string {
  let best = ''
  for (const part of left.split('、')) {
    for (let from = 0; from < part.length; from++) {
      for (let to = part.length; to - from > best.length; to--) {
        if (!right.includes(part.slice(from, to))) continue
        best = part.slice(from, to)
        break
      }
    }
  }
  return best
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i < text.length - 1; i++) pairs.add(text.slice(i, i + 2))
  return pairs
}

function plain(norm: string): string {
  return norm.replace(/[,;。:、()"“”‘’\s-]/g, '')
}
