import type { Implied, Task } from '@wanwu/contract'
import type { DraftTask } from '../tasks/draft-task.ts'
import { type Flow, spanOf } from '../text/flow.ts'
import { findImplied, type ImpliedMatch } from './implied.ts'
import type { ImpliedNote } from './note.ts'

/** A binding sentence with the task whose note it stands in. */
export interface PlacedImplied {
  readonly entry: Implied
  readonly task: Task | null
}

/** Every unit that a sentence binds to all tasks, from the notes and from running text, each once. */
export function collectImplied(
  drafts: readonly DraftTask[],
  tasks: readonly Task[],
  flows: readonly Flow[],
): PlacedImplied[] {
  const found: PlacedImplied[] = []
  const add = (note: ImpliedNote, task: Task | null) => {
    if (found.some(({ entry }) => entry.unit === note.unit.text)) return
    found.push({
      entry: {
        unit: note.unit.text,
        phrase: note.phrase.text,
        role: note.role,
        source: spanOf(note.phrase),
        rule: 'implied.sentence',
        confidence: 0.9,
      },
      task,
    })
  }
  drafts.forEach((draft, index) => {
    for (const note of draft.notes) for (const implied of note.implied) add(implied, tasks[index] ?? null)
  })
  for (const flow of flows) {
    const match: ImpliedMatch | null = findImplied(flow)
    if (!match) continue
    add(match, null)
    for (const unit of match.others) add({ unit, phrase: match.phrase, role: match.role }, null)
  }
  return found
}
