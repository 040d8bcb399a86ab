import type { Ledger, LedgerEdit, Reading, Task, UnstatedField } from '@wanwu/contract'
import { keepDocument } from '../versions/keep-document.ts'
import { keepUnstated } from '../versions/keep-unstated.ts'
import { type Matching, matchTasks } from '../versions/match-tasks.ts'
import { tableRows } from './stated-columns.ts'

/** A print that a file follows, as it was reviewed. */
export interface FollowedPrint {
  versionId: string
  ordinal: number
  ledger: Ledger
  /** tasks of its reading that the review took out */
  dropped: readonly Task[]
}

/** A workbook is a ledger that may hold a part of it; any other document is the plan, and whole. */
export function isWorkbook({ source }: Reading): boolean {
  return source.format === 'xlsx' || source.format === 'xls'
}

const wordsOf = ({ title, text }: Task) => `${title ?? ''}\n${text}`

/** How the tasks of a file stand to the print that it follows. */
export interface Following extends Matching {
  /** clauses that the review of the print before took out and that a plan prints again: row → that clause */
  again: Map<string, string>
}

/** Matches the tasks of a file with those of the print that it follows, as it was reviewed. */
export function followPrint(print: FollowedPrint, reading: Reading): Following {
  const standing = new Set(print.ledger.tasks.map(wordsOf))
  const droppedBefore = new Map(print.dropped.map((task) => [wordsOf(task), task.id]))
  const again = new Map<string, string>()
  // Whoever writes a row into a workbook means it; a plan prints what it always printed.
  const rows = reading.ledger.tasks.filter((task) => {
    const dropped =
      isWorkbook(reading) || standing.has(wordsOf(task)) ? undefined : droppedBefore.get(wordsOf(task))
    if (dropped !== undefined) again.set(task.id, dropped)
    return dropped === undefined
  })
  return { ...matchTasks(print.ledger.tasks, rows), again }
}

/** What is kept of the print before: the edits that do so, and the fields by name. */
export interface Kept {
  edits: LedgerEdit[]
  fields: UnstatedField[]
}

/**
 * Keeps what the file does not state: fields of a row whose table has no such column, and of a workbook what
 * it says nothing of at all.
 *
 * @param pairs rows with the tasks they continue
 */
export function keepOfPrint(
  print: FollowedPrint,
  reading: Reading,
  pairs: readonly (readonly [after: Task, before: Task])[],
): Kept {
  const rowOf = tableRows(reading)
  const rows = pairs.flatMap(([after, before]) => {
    const row = rowOf(after)
    return row ? [keepUnstated(before, after, row.stated)] : []
  })
  const kept = isWorkbook(reading) ? [keepDocument(print.ledger, reading.ledger), ...rows] : rows
  return {
    edits: kept.flatMap(({ edits }) => edits),
    fields: [...new Set(kept.flatMap(({ fields }) => [...fields]))],
  }
}
