import { AppError, type Measure, type Task } from '@wanwu/contract'
import type { Draft } from './draft.ts'

function missing(what: string, id: string): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: `核对中的方案里没有${what}“${id}”。`, en: `The plan under review has no item "${id}".` },
    next: {
      zh: '请刷新页面后再改：可能已被拆分、合并或删去。',
      en: 'Reload the page: it may have been split, merged or dropped.',
    },
    data: { id },
  })
}

/**
 * Sees to it that a new task or measure has an id of its own.
 *
 * @throws AppError INVALID_INPUT where the draft has it already.
 */
export function requireNewId(draft: Draft, id: string): void {
  const taken = draft.ledger.tasks.some(
    (task) => task.id === id || task.measures.some((measure) => measure.id === id),
  )
  if (id !== '' && !taken) return
  throw new AppError('INVALID_INPUT', {
    message: { zh: `标识“${id}”已被占用。`, en: `The id "${id}" is taken.` },
    data: { id },
  })
}

/** The task of a draft, or NOT_FOUND. */
export function findTask(draft: Draft, taskId: string): Task {
  const task = draft.ledger.tasks.find((candidate) => candidate.id === taskId)
  if (!task) throw missing('任务', taskId)
  return task
}

/** The measure of a task, or NOT_FOUND. */
export function findMeasure(task: Task, measureId: string): Measure {
  const measure = task.measures.find((candidate) => candidate.id === measureId)
  if (!measure) throw missing('举措', measureId)
  return measure
}

/** The task or measure an edit speaks of: whichever owns the unit list. */
export function findPlace(draft: Draft, taskId: string, measureId: string | null): Task | Measure {
  const task = findTask(draft, taskId)
  return measureId === null ? task : findMeasure(task, measureId)
}
