import type { Ledger, LedgerEdit, Task } from '@wanwu/contract'
import { applyEdit } from '../draft/apply-edits.ts'
import { startDraft } from '../draft/draft.ts'
import { pairTasks } from './pair-tasks.ts'

/** Same wording, units and deadline: what was decided of the one holds of the other. */
function readAlike(before: Task, after: Task): boolean {
  const essence = (task: Task) =>
    JSON.stringify([
      task.text,
      task.title,
      task.schedule.label,
      task.units.map((unit) => [unit.name, unit.role]),
      task.measures.map((measure) => [measure.text, measure.units.map((unit) => [unit.name, unit.role])]),
    ])
  return essence(before) === essence(after)
}

/** Ids of one print in terms of the other. */
interface Mapping {
  /** task of the earlier print → the same clause of the later */
  same: Map<string, string>
  /** those of them that read alike */
  alike: Set<string>
}

function mapTasks(before: Ledger, after: Ledger): Mapping {
  const same = new Map<string, string>()
  const alike = new Set<string>()
  for (const pair of pairTasks(before.tasks, after.tasks)) {
    if (!pair.before || !pair.after) continue
    same.set(pair.before.id, pair.after.id)
    if (readAlike(pair.before, pair.after)) alike.add(pair.before.id)
  }
  return { same, alike }
}

/** A doubt's id (`code|task|subject`) in terms of the later print; null if its task is gone or reads otherwise. */
function carryDoubt(id: string, { same, alike }: Mapping): string | null {
  const [code = '', place = '', ...subject] = id.split('|')
  if (place === 'document') return id
  const to = same.get(place)
  if (to === undefined || !alike.has(place)) return null
  return [code, to, ...subject].join('|')
}

/** One edit in terms of the later print, or null where it has no place there. */
function carryEdit(edit: LedgerEdit, mapping: Mapping): LedgerEdit | null {
  const { same, alike } = mapping
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
      const taskIds = edit.taskIds.filter((id) => alike.has(id)).flatMap((id) => same.get(id) ?? [])
      return taskIds.length === 0 ? null : { ...edit, taskIds }
    }
    case 'settle': {
      const doubts = edit.doubts.flatMap((id) => carryDoubt(id, mapping) ?? [])
      return doubts.length === 0 ? null : { ...edit, doubts }
    }
    case 'set-task':
    case 'set-units':
    case 'drop-unit':
    case 'drop-task':
    case 'consolidate': {
      const taskId = same.get(edit.taskId)
      return taskId === undefined || !alike.has(edit.taskId) ? null : rePlace(edit, edit.taskId, taskId)
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
  const measure =
    'measureId' in edit && typeof edit.measureId === 'string' && edit.measureId.startsWith(from)
      ? { measureId: to + edit.measureId.slice(from.length) }
      : {}
  return { ...edit, taskId: to, ...measure }
}

/**
 * The decisions of an earlier print that hold for a later one: what printed names stand for, alignments
 * and mended names always; corrections, acceptances and settled doubts where the clause reads alike.
 * Every edit returned applies to the later reading.
 */
export function carryEdits(before: Ledger, edits: readonly LedgerEdit[], after: Ledger): LedgerEdit[] {
  const mapping = mapTasks(before, after)
  const trial = startDraft(after)
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
