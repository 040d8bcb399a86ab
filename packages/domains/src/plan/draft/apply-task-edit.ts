import { AppError, type LedgerEdit, type Task, type UnitMention } from '@wanwu/contract'
import type { Draft } from './draft.ts'
import { findMeasure, findTask, requireNewId } from './find-place.ts'

type Edit<K extends LedgerEdit['kind']> = Extract<LedgerEdit, { kind: K }>

/** Unites unit lists: each name in each role once, in printed order. */
function unite(lists: readonly UnitMention[][]): UnitMention[] {
  const seen = new Set<string>()
  return lists.flat().filter((unit) => {
    const key = `${unit.role}/${unit.name}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Puts an item behind the one with the given id, or first where that is null. */
function insertAfter<T extends { id: string }>(list: T[], item: T, after: string | null): void {
  const index = after === null ? 0 : list.findIndex((candidate) => candidate.id === after) + 1
  list.splice(index === 0 && after !== null ? list.length : index, 0, item)
}

/** A character beyond the basic plane is two code units: between them nothing can be cut. */
const endsInHalfACharacter = /[\uD800-\uDBFF]$/

/** Only what was given is changed. */
function assignGiven<T extends object>(target: T, changes: { [K in keyof T]?: T[K] | undefined }): void {
  for (const key of Object.keys(changes) as (keyof T)[]) {
    const value = changes[key]
    if (value !== undefined) target[key] = value
  }
}

/** Corrects, adds, drops, splits and merges tasks and measures. */
export const taskEdits = {
  'set-task'(draft: Draft, edit: Edit<'set-task'>): void {
    assignGiven<Task>(findTask(draft, edit.taskId), edit.changes)
    draft.changed.add(edit.taskId)
  },

  'add-task'(draft: Draft, edit: Edit<'add-task'>): void {
    requireNewId(draft, edit.task.id)
    for (const measure of edit.task.measures) requireNewId(draft, measure.id)
    insertAfter(draft.ledger.tasks, structuredClone(edit.task), edit.after)
    draft.changed.add(edit.task.id)
  },

  'drop-task'(draft: Draft, edit: Edit<'drop-task'>): void {
    findTask(draft, edit.taskId)
    draft.ledger.tasks = draft.ledger.tasks.filter((task) => task.id !== edit.taskId)
  },

  'split-task'(draft: Draft, edit: Edit<'split-task'>): void {
    const task = findTask(draft, edit.taskId)
    requireNewId(draft, edit.newId)
    const [head, rest] = [task.text.slice(0, edit.at).trim(), task.text.slice(edit.at).trim()]
    if (head === '' || rest === '' || endsInHalfACharacter.test(task.text.slice(0, edit.at))) {
      throw new AppError('INVALID_INPUT', {
        message: { zh: '不能在此处拆分：两边都须有文字。', en: 'Cannot split here: both sides need words.' },
        data: { taskId: edit.taskId, at: edit.at, length: task.text.length },
      })
    }
    const second: Task = {
      ...structuredClone(task),
      id: edit.newId,
      title: null,
      text: rest,
      measures: [],
    }
    task.text = head
    insertAfter(draft.ledger.tasks, second, task.id)
    draft.changed.add(task.id).add(second.id)
  },

  'merge-tasks'(draft: Draft, edit: Edit<'merge-tasks'>): void {
    const tasks = [...new Set(edit.taskIds)].map((id) => findTask(draft, id))
    const [first, ...others] = tasks
    if (!first) return
    first.text = tasks.map((task) => task.text).join('')
    first.units = unite(tasks.map((task) => task.units))
    first.measures = tasks.flatMap((task) => task.measures)
    first.recurrences = tasks.flatMap((task) => task.recurrences)
    first.source = {
      ...first.source,
      start: Math.min(...tasks.map((task) => task.source.start)),
      end: Math.max(...tasks.map((task) => task.source.end)),
    }
    const gone = new Set(others.map((task) => task.id))
    draft.ledger.tasks = draft.ledger.tasks.filter((task) => !gone.has(task.id))
    draft.changed.add(first.id)
  },

  'set-measure'(draft: Draft, edit: Edit<'set-measure'>): void {
    assignGiven(findMeasure(findTask(draft, edit.taskId), edit.measureId), edit.changes)
    draft.changed.add(edit.taskId)
  },

  'add-measure'(draft: Draft, edit: Edit<'add-measure'>): void {
    const task = findTask(draft, edit.taskId)
    requireNewId(draft, edit.measure.id)
    insertAfter(task.measures, structuredClone(edit.measure), edit.after)
    draft.changed.add(edit.taskId)
  },

  'drop-measure'(draft: Draft, edit: Edit<'drop-measure'>): void {
    const task = findTask(draft, edit.taskId)
    findMeasure(task, edit.measureId)
    task.measures = task.measures.filter((measure) => measure.id !== edit.measureId)
    draft.changed.add(edit.taskId)
  },

  'continue-tasks'(draft: Draft, edit: Edit<'continue-tasks'>): void {
    for (const { taskId, before } of edit.pairs) draft.continues.set(findTask(draft, taskId).id, before)
  },

  'accept-tasks'(draft: Draft, edit: Edit<'accept-tasks'>): void {
    for (const id of edit.taskIds) draft.accepted.add(findTask(draft, id).id)
  },

  'align-task'(draft: Draft, edit: Edit<'align-task'>): void {
    draft.chapters.set(findTask(draft, edit.taskId).id, edit.chapter)
  },
}
