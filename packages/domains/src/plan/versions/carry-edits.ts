import type { Ledger, LedgerEdit, Reading, Task } from '@wanwu/contract'
import { applyEdit, foldEdits } from '../draft/apply-edits.ts'
import { pairTasks } from './pair-tasks.ts'
import { readAlike } from './read-alike.ts'

/** What was settled of the later print before anything is carried over to it. */
export interface SettledPrint {
  /** its task → task of the earlier print as it was reviewed; null where it is new */
  pairs: ReadonlyMap<string, string | null>
  /** decisions about it, that stand before those carried over */
  edits: readonly LedgerEdit[]
}

/** Ids of one print in terms of the other. */
interface Mapping {
  /** task of the earlier print → the same clause of the later */
  same: Map<string, string>
  /** those of them that read as the earlier was read, and were not cut or joined by hand */
  alike: Set<string>
  /** those of them that read as the earlier was corrected: what was said of them holds, corrections are made */
  mended: Set<string>
  later: Reading
}

function mapTasks(
  before: Ledger,
  edits: readonly LedgerEdit[],
  later: Reading,
  tasks: readonly Task[],
  settled: SettledPrint,
): Mapping {
  const same = new Map<string, string>()
  const alike = new Set<string>()
  const mended = new Set<string>()
  for (const pair of pairTasks(before.tasks, tasks, settled.pairs)) {
    if (!pair.before || !pair.after) continue
    same.set(pair.before.id, pair.after.id)
    if (readAlike(pair.before, pair.after)) alike.add(pair.before.id)
  }
  const placeOf = new Map(tasks.map((task) => [task.id, task]))
  const reviewed = new Map(foldEdits(before, edits).ledger.tasks.map((task) => [task.id, task]))
  for (const [taskId, was] of settled.pairs) if (was !== null) same.set(was, taskId)
  for (const [was, taskId] of same) {
    const [earlier, task] = [reviewed.get(was), placeOf.get(taskId)]
    if (earlier && task && readAlike(earlier, task)) mended.add(was)
  }
  // Cuts and joins are decided anew, and with them whatever was said of the parts.
  for (const edit of edits) {
    if (edit.kind === 'split-task') alike.delete(edit.taskId)
    if (edit.kind === 'merge-tasks') for (const id of edit.taskIds) alike.delete(id)
  }
  for (const id of alike) mended.delete(id)
  return { same, alike, mended, later }
}

/**
 * A doubt's id (`code|task|subject`) in terms of the later print; null if its task is gone or reads
 * otherwise. Targets are read anew with every print: whether one was none is asked again.
 */
function carryDoubt(id: string, choice: string, { same, alike, mended }: Mapping): string | null {
  const [code = '', place = '', ...subject] = id.split('|')
  if (place === 'document') return code === 'UNSURE_INDICATOR' && choice !== 'keep' ? null : id
  const to = same.get(place)
  if (to === undefined || !(alike.has(place) || mended.has(place))) return null
  return [code, to, ...subject].join('|')
}

/** A task that was added by hand, where the later print has its very words and the reader missed it again. */
function carryAddedTask(
  edit: Extract<LedgerEdit, { kind: 'add-task' }>,
  { same, alike, later }: Mapping,
): LedgerEdit | null {
  const { task, after } = edit
  if (same.has(task.id)) return null
  const read = later.ledger.tasks.find((candidate) => candidate.text.includes(task.text))
  if (read) {
    same.set(task.id, read.id)
    return null
  }
  const start = later.source.text.indexOf(task.text)
  if (start < 0) return null
  same.set(task.id, task.id)
  alike.add(task.id)
  return {
    ...edit,
    task: { ...task, source: { start, end: start + task.text.length } },
    after: after === null ? null : (same.get(after) ?? after),
  }
}

/** One edit in terms of the later print, or null where it has no place there. */
function carryEdit(edit: LedgerEdit, mapping: Mapping): LedgerEdit | null {
  const { same, alike, mended } = mapping
  switch (edit.kind) {
    case 'resolve-unit':
    case 'bind-implied':
      return edit
    case 'rename-unit': {
      if (edit.taskId === null) return edit
      const taskId = same.get(edit.taskId)
      return taskId === undefined ? null : { ...edit, taskId }
    }
    case 'align-task': {
      const taskId = same.get(edit.taskId)
      return taskId === undefined ? null : { ...edit, taskId }
    }
    case 'accept-tasks': {
      const taskIds = edit.taskIds
        .filter((id) => alike.has(id) || mended.has(id))
        .flatMap((id) => same.get(id) ?? [])
      return taskIds.length === 0 ? null : { ...edit, taskIds }
    }
    case 'settle': {
      const doubts = edit.doubts.flatMap((id) => carryDoubt(id, edit.choice, mapping) ?? [])
      return doubts.length === 0 ? null : { ...edit, doubts }
    }
    case 'add-task':
      return carryAddedTask(edit, mapping)
    case 'set-task':
    case 'set-units':
    case 'drop-unit':
    case 'drop-task':
    case 'set-measure':
    case 'add-measure':
    case 'drop-measure': {
      const taskId = same.get(edit.taskId)
      return taskId === undefined || !alike.has(edit.taskId) ? null : rePlace(edit, edit.taskId, taskId)
    }
    case 'consolidate': {
      const taskId = same.get(edit.taskId)
      const holds = alike.has(edit.taskId) || mended.has(edit.taskId)
      return taskId === undefined || !holds ? null : rePlace(edit, edit.taskId, taskId)
    }
    default:
      return null
  }
}

/** Measure ids are made from their task's (`t3m1`), so a measure keeps its place under the new task. */
function rePlace<E extends Extract<LedgerEdit, { taskId: string | null }>>(
  edit: E,
  from: string,
  to: string,
): E {
  const move = (id: string) => (id.startsWith(from) ? to + id.slice(from.length) : id)
  const moved = { ...edit, taskId: to }
  if (moved.kind === 'add-measure') {
    moved.measure = { ...moved.measure, id: move(moved.measure.id) }
    moved.after = moved.after === null ? null : move(moved.after)
  } else if ('measureId' in moved && moved.measureId !== null) {
    moved.measureId = move(moved.measureId)
  }
  return moved
}

const nothingSettled: SettledPrint = { pairs: new Map(), edits: [] }

/**
 * The decisions of an earlier print that hold for a later one: what printed names stand for, alignments
 * and mended names always; corrections where the clause reads as it was read, acceptances and settled doubts
 * also where it reads as it was corrected; tasks added by hand where their words still stand. Every edit
 * returned applies to the later reading, after what was settled of it.
 */
export function carryEdits(
  before: Ledger,
  edits: readonly LedgerEdit[],
  later: Reading,
  settled: SettledPrint = nothingSettled,
): LedgerEdit[] {
  const trial = foldEdits(later.ledger, settled.edits)
  const mapping = mapTasks(before, edits, later, structuredClone(trial.ledger.tasks), settled)
  return edits.flatMap((edit) => {
    const moved = carryEdit(edit, mapping)
    if (!moved) return []
    try {
      applyEdit(trial, moved)
      return [moved]
    } catch {
      // The clause it speaks of was split, merged or dropped in the meantime: a person decides anew.
      return []
    }
  })
}
