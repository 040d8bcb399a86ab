import type {
  Anomaly,
  Condition,
  Measure,
  PrintedUnit,
  Recurrence,
  Span,
  Task,
  UnitMention,
  UnitRole,
} from '@wanwu/contract'
import { type Draft, placeKey } from '../draft/draft.ts'

/** A duty before it is stored: a unit's part in a task or measure. */
export interface DutyDraft {
  taskId: string
  measureId: string | null
  unitId: string | null
  printed: string
  role: UnitRole
  origin: 'printed' | 'collective' | 'implied'
  consolidating: boolean
  source: Span | null
}

/** Units that a printed name stands for; one nameless entry where none of the directory answers yet. */
function unitsOf(
  mention: UnitMention,
  units: ReadonlyMap<string, PrintedUnit>,
): Pick<DutyDraft, 'unitId' | 'origin'>[] {
  const resolution = units.get(mention.name)?.resolution
  switch (resolution?.kind) {
    case 'unit':
      return [{ unitId: resolution.unitId, origin: 'printed' }]
    case 'members':
      return resolution.unitIds.map((unitId) => ({ unitId, origin: 'collective' as const }))
    case 'reference':
      return []
    default:
      return [{ unitId: null, origin: 'printed' }]
  }
}

/** Duties of one unit list. */
function dutiesOf(
  taskId: string,
  place: Task | Measure,
  measureId: string | null,
  draft: Draft,
  units: ReadonlyMap<string, PrintedUnit>,
): DutyDraft[] {
  const consolidating = draft.consolidating.get(placeKey(taskId, measureId))
  const first = place.units.find((mention) => mention.name === consolidating)
  return place.units.flatMap((mention) =>
    unitsOf(mention, units).map((unit) => ({
      taskId,
      measureId,
      ...unit,
      printed: mention.name,
      role: mention.role,
      consolidating: mention === first && unit.origin === 'printed',
      source: mention.source ?? null,
    })),
  )
}

/** Whether a duty is that of a unit, or, while nobody answers for it, of a printed name. */
function isBorneBy(duty: DutyDraft, unitId: string | null, printed: string): boolean {
  return unitId === null ? duty.unitId === null && duty.printed === printed : duty.unitId === unitId
}

/** Duties that one sentence adds to every task, where the unit has none there yet. */
function impliedDuties(
  task: Task,
  own: readonly DutyDraft[],
  draft: Draft,
  units: ReadonlyMap<string, PrintedUnit>,
): DutyDraft[] {
  return draft.ledger.implied.flatMap((implied) => {
    const role = draft.bound.get(implied.unit)
    if (!role) return []
    return unitsOf({ name: implied.unit, role }, units)
      .filter(
        ({ unitId }) => !own.some((duty) => duty.measureId === null && isBorneBy(duty, unitId, implied.unit)),
      )
      .map(({ unitId }) => ({
        taskId: task.id,
        measureId: null,
        unitId,
        printed: implied.unit,
        role,
        origin: 'implied' as const,
        consolidating: false,
        source: implied.source ?? null,
      }))
  })
}

/**
 * One duty per place, unit and role: a unit printed twice, under two names, or both by itself and within a
 * collective owes once, by the mention that names it most plainly.
 */
function once(duties: readonly DutyDraft[]): DutyDraft[] {
  const plainness = { printed: 0, collective: 1, implied: 2 }
  const kept = new Map<string, DutyDraft>()
  for (const duty of duties) {
    const key = JSON.stringify([duty.taskId, duty.measureId, duty.role, duty.unitId ?? duty.printed])
    const other = kept.get(key)
    const plainer = other && plainness[other.origin] <= plainness[duty.origin] ? other : duty
    kept.set(key, { ...plainer, consolidating: duty.consolidating || (other?.consolidating ?? false) })
  }
  return [...kept.values()]
}

/** Every duty of a draft: printed, expanded from collectives, and bound by one sentence for all tasks. */
export function planDuties(draft: Draft, printedUnits: readonly PrintedUnit[]): DutyDraft[] {
  const units = new Map(printedUnits.map((unit) => [unit.printed, unit]))
  return once(
    draft.ledger.tasks.flatMap((task) => {
      const own = [
        ...dutiesOf(task.id, task, null, draft, units),
        ...task.measures.flatMap((measure) => dutiesOf(task.id, measure, measure.id, draft, units)),
      ]
      return [...own, ...impliedDuties(task, own, draft, units)]
    }),
  )
}

/** What a task waits for: its own condition, or that of its measures where every one of them waits. */
export function waitsFor(task: Task): Condition | null {
  if (task.condition) return task.condition
  const conditions = task.measures.map((measure) => measure.condition ?? null)
  const [first] = conditions
  return first && conditions.every((condition) => condition !== null) ? first : null
}

/** Recurrences of a task and its measures, each once, at the place whose sentence states it. */
export function recurrencesOf(task: Task): (Recurrence & { measureId: string | null })[] {
  const ofMeasures = task.measures.flatMap((measure) =>
    (measure.recurrences ?? []).map((recurrence) => ({ ...recurrence, measureId: measure.id })),
  )
  const own = task.recurrences.filter(
    (recurrence) => !ofMeasures.some((other) => other.phrase === recurrence.phrase),
  )
  return [...own.map((recurrence) => ({ ...recurrence, measureId: null })), ...ofMeasures]
}

/** Goals that print no figure (anomalies of that kind), kept for the targets page. */
export function goalsWithoutFigure(anomalies: readonly Anomaly[]): { phrase: string; source: Span | null }[] {
  return anomalies
    .filter((anomaly) => anomaly.code === 'INDICATOR_WITHOUT_VALUE')
    .map((anomaly) => ({ phrase: anomaly.detail, source: anomaly.source ?? null }))
}
