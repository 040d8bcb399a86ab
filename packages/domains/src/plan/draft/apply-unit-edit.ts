import { AppError, type LedgerEdit, type Measure, type Task } from '@wanwu/contract'
import { type Draft, placeKey } from './draft.ts'
import { findPlace, findTask } from './find-place.ts'

type Edit<K extends LedgerEdit['kind']> = Extract<LedgerEdit, { kind: K }>

/** Renames in one unit list; says whether anything changed. */
function renameIn(place: Task | Measure, from: string, to: string): boolean {
  let changed = false
  for (const unit of place.units) {
    if (unit.name === from) {
      unit.name = to
      changed = true
    }
  }
  return changed
}

/** Corrects unit lists and says what printed names stand for. */
export const unitEdits = {
  'set-units'(draft: Draft, edit: Edit<'set-units'>): void {
    findPlace(draft, edit.taskId, edit.measureId).units = structuredClone(edit.units)
    draft.changed.add(edit.taskId)
  },

  'rename-unit'(draft: Draft, edit: Edit<'rename-unit'>): void {
    const tasks = edit.taskId === null ? draft.ledger.tasks : [findTask(draft, edit.taskId)]
    for (const task of tasks) {
      const hits = [task, ...task.measures].map((place) => renameIn(place, edit.from, edit.to))
      if (hits.includes(true)) draft.changed.add(task.id)
      for (const place of [
        placeKey(task.id, null),
        ...task.measures.map(({ id }) => placeKey(task.id, id)),
      ]) {
        if (draft.consolidating.get(place) === edit.from) draft.consolidating.set(place, edit.to)
      }
    }
  },

  'drop-unit'(draft: Draft, edit: Edit<'drop-unit'>): void {
    const place = findPlace(draft, edit.taskId, edit.measureId)
    const matches = (unit: Task['units'][number]) => unit.name === edit.name && unit.role === edit.role
    const first = place.units.findIndex(matches)
    place.units = place.units.filter((unit, index) => !matches(unit) || (!edit.all && index === first))
    draft.changed.add(edit.taskId)
  },

  'resolve-unit'(draft: Draft, edit: Edit<'resolve-unit'>): void {
    if (edit.resolution === null) draft.resolutions.delete(edit.printed)
    else draft.resolutions.set(edit.printed, edit.resolution)
  },

  'bind-implied'(draft: Draft, edit: Edit<'bind-implied'>): void {
    draft.bound.set(edit.unit, edit.role)
  },

  consolidate(draft: Draft, edit: Edit<'consolidate'>): void {
    const { units } = findPlace(draft, edit.taskId, edit.measureId)
    if (edit.printed !== null && !units.some((unit) => unit.name === edit.printed)) {
      throw new AppError('INVALID_INPUT', {
        message: {
          zh: `“${edit.printed}”不在这一项的单位之中，不能统稿。`,
          en: `"${edit.printed}" is none of the units here and cannot consolidate.`,
        },
        data: { printed: edit.printed },
      })
    }
    const key = placeKey(edit.taskId, edit.measureId)
    if (edit.printed === null) draft.consolidating.delete(key)
    else draft.consolidating.set(key, edit.printed)
  },
}
