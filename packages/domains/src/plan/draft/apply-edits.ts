import type { Ledger, LedgerEdit } from '@wanwu/contract'
import { documentEdits } from './apply-document-edit.ts'
import { taskEdits } from './apply-task-edit.ts'
import { unitEdits } from './apply-unit-edit.ts'
import { type Draft, startDraft } from './draft.ts'

/** One handler for every member of the union; the compiler sees to it that none is missing. */
const handlers: {
  [K in LedgerEdit['kind']]: (draft: Draft, edit: Extract<LedgerEdit, { kind: K }>) => void
} = {
  ...documentEdits,
  ...taskEdits,
  ...unitEdits,
}

/**
 * Applies one edit to a draft, in place.
 *
 * @throws AppError NOT_FOUND where it speaks of something that is not (or no longer) there.
 */
export function applyEdit(draft: Draft, edit: LedgerEdit): void {
  const handle = handlers[edit.kind] as (draft: Draft, edit: LedgerEdit) => void
  handle(draft, edit)
}

/** The draft that a reading and a person's edits, in order, amount to. */
export function foldEdits(ledger: Ledger, edits: readonly LedgerEdit[]): Draft {
  const draft = startDraft(ledger)
  for (const edit of edits) applyEdit(draft, edit)
  return draft
}
