import type { TaskDraft } from './task-draft.ts'

/** Fields of a task that are edited. */
export type DraftField = keyof TaskDraft
/** The fields of a task that are edited, in the order of the form. */
export const draftFields = [
  'no',
  'title',
  'text',
  'label',
  'start',
  'end',
  'ongoing',
  'units',
  'measures',
] as const satisfies DraftField[]

/** What a person typed on top of what is stored now, and what others changed meanwhile. */
export interface KeptDraft {
  /** what the typing started from */
  from: TaskDraft
  value: TaskDraft
  /** fields another person changed meanwhile; where both did, what was typed here stands */
  changed: readonly DraftField[]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Puts what was typed on top of what is stored now: fields that were not touched here take what others
 * stored, fields that were stay as typed. Gives the same draft back where nothing is stored anew.
 */
export function rebaseDraft(kept: KeptDraft, stored: TaskDraft): KeptDraft {
  if (same(kept.from, stored)) return kept
  const theirs = draftFields.filter(
    (field) => !same(kept.from[field], stored[field]) && !same(kept.value[field], stored[field]),
  )
  const mine = draftFields.filter((field) => !same(kept.from[field], kept.value[field]))
  return {
    from: stored,
    value: { ...stored, ...Object.fromEntries(mine.map((field) => [field, kept.value[field]])) },
    changed: [...new Set([...kept.changed, ...theirs])],
  }
}

/** Whether something was typed that is not stored. */
export function isUnsaved(kept: KeptDraft): boolean {
  return !same(kept.from, kept.value)
}
