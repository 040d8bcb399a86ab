import type { LedgerEdit, ReviewTask, TaskChanges, UnitMention } from '@wanwu/contract'

/** A unit as it is edited: what the person sees of a mention. */
export type UnitDraft = Pick<UnitMention, 'name' | 'role'>

/** A task as it is edited; texts instead of missing values. */
export interface TaskDraft {
  no: string
  title: string
  text: string
  label: string
  start: string
  end: string
  ongoing: boolean
  units: UnitDraft[]
  measures: { id: string; no: string; text: string; units: UnitDraft[] }[]
}

const unitDraft = ({ name, role }: UnitMention): UnitDraft => ({ name, role })

/** What a person starts from. */
export function draftOf(task: ReviewTask): TaskDraft {
  const { schedule } = task
  return {
    no: task.no,
    title: task.title ?? '',
    text: task.text,
    label: schedule.label ?? '',
    start: schedule.start ?? '',
    end: schedule.end ?? '',
    ongoing: schedule.ongoing,
    units: task.units.map(unitDraft),
    measures: task.measures.map(({ id, no, text, units }) => ({ id, no, text, units: units.map(unitDraft) })),
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Mentions after an edit: those left as they were keep where they stand in the document. */
function mentionsOf(before: readonly UnitMention[], after: readonly UnitDraft[]): UnitMention[] {
  return after.map(
    ({ name, role }) => before.find((one) => one.name === name && one.role === role) ?? { name, role },
  )
}

/** The edits that lead from a task to what a person made of it; none where nothing changed. */
export function editsOf(task: ReviewTask, value: TaskDraft): LedgerEdit[] {
  const start = draftOf(task)
  const taskId = task.id
  const changes: TaskChanges = {}
  if (value.no !== start.no) changes.no = value.no.trim()
  if (value.title !== start.title) changes.title = value.title.trim() || null
  if (value.text !== start.text && value.text.trim()) changes.text = value.text.trim()
  const time = ['label', 'start', 'end', 'ongoing'] as const
  if (time.some((field) => value[field] !== start[field])) {
    changes.schedule = {
      label: value.label.trim() || null,
      start: value.start || null,
      end: value.end || null,
      ongoing: value.ongoing,
    }
  }
  const edits: LedgerEdit[] = Object.keys(changes).length > 0 ? [{ kind: 'set-task', taskId, changes }] : []
  if (!same(value.units, start.units)) {
    edits.push({ kind: 'set-units', taskId, measureId: null, units: mentionsOf(task.units, value.units) })
  }
  for (const measure of task.measures) {
    const now = value.measures.find((one) => one.id === measure.id)
    if (!now) edits.push({ kind: 'drop-measure', taskId, measureId: measure.id })
    else {
      const { id: measureId } = measure
      if (now.text !== measure.text && now.text.trim()) {
        edits.push({ kind: 'set-measure', taskId, measureId, changes: { text: now.text.trim() } })
      }
      if (!same(now.units, measure.units.map(unitDraft))) {
        edits.push({ kind: 'set-units', taskId, measureId, units: mentionsOf(measure.units, now.units) })
      }
    }
  }
  for (const added of value.measures) {
    if (task.measures.some((measure) => measure.id === added.id) || !added.text.trim()) continue
    edits.push({
      kind: 'add-measure',
      taskId,
      after: task.measures.at(-1)?.id ?? null,
      measure: { ...added, text: added.text.trim(), source: task.source },
    })
  }
  return edits
}
