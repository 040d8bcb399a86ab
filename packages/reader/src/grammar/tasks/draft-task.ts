import type { Measure, Task, UnitMention } from '@wanwu/contract'
import type { UnitNote } from '../notes/note.ts'
import type { Flow } from '../text/flow.ts'

/** A measure before it has its id. */
export type DraftMeasure = Omit<Measure, 'id'>

/** A task before it has its id, with the flows that later rules read. */
export interface DraftTask extends Omit<Task, 'id' | 'measures'> {
  measures: DraftMeasure[]
  /** flow of the task's own text */
  readonly flow: Flow
  readonly notes: readonly UnitNote[]
  /** sentences that carry a note of their own; their roles do not contradict each other */
  readonly sentences: number
}

/** Units of several notes as one list: a unit that two notes name is one; a repeat inside one note stays. */
export function uniteNotes(notes: readonly UnitNote[]): UnitMention[] {
  const units: UnitMention[] = []
  for (const note of notes) {
    const before = new Set(units.map((unit) => `${unit.role}:${unit.name}`))
    for (const unit of note.units) if (!before.has(`${unit.role}:${unit.name}`)) units.push(unit)
  }
  return units
}
