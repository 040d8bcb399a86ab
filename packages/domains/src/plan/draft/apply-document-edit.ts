import { AppError, type LedgerEdit } from '@wanwu/contract'
import type { Draft } from './draft.ts'

type Edit<K extends LedgerEdit['kind']> = Extract<LedgerEdit, { kind: K }>

function outOfRange(index: number): AppError {
  return new AppError('NOT_FOUND', {
    message: { zh: `没有第${index + 1}条。`, en: `There is no entry ${index + 1}.` },
    next: { zh: '请刷新页面后再改。', en: 'Reload the page and try again.' },
  })
}

/** Corrects the document's head, its target figures and reporting duties, and settles doubts. */
export const documentEdits = {
  'set-head'(draft: Draft, edit: Edit<'set-head'>): void {
    const { title, number, issuers, issuedOn, draft: isDraft, region } = edit.changes
    const head = draft.ledger.document
    if (title !== undefined) head.title = title
    if (number !== undefined) head.number = number
    if (issuers !== undefined) head.issuers = issuers
    if (issuedOn !== undefined) head.issuedOn = issuedOn
    if (isDraft !== undefined) head.draft = isDraft
    if (region !== undefined) head.region = region
  },

  'set-indicator'(draft: Draft, edit: Edit<'set-indicator'>): void {
    const { indicators } = draft.ledger
    if (edit.index >= indicators.length) throw outOfRange(edit.index)
    if (edit.indicator) {
      indicators[edit.index] = structuredClone(edit.indicator)
    } else {
      indicators.splice(edit.index, 1)
      draft.targetOrigins.splice(edit.index, 1)
    }
  },

  'add-indicator'(draft: Draft, edit: Edit<'add-indicator'>): void {
    draft.ledger.indicators.push(structuredClone(edit.indicator))
    draft.targetOrigins.push(null)
  },

  'add-reporting'(draft: Draft, edit: Edit<'add-reporting'>): void {
    draft.ledger.reporting.push(structuredClone(edit.duty))
  },

  'add-implied'(draft: Draft, edit: Edit<'add-implied'>): void {
    draft.ledger.implied.push(structuredClone(edit.implied))
  },

  'drop-reporting'(draft: Draft, edit: Edit<'drop-reporting'>): void {
    if (edit.index >= draft.ledger.reporting.length) throw outOfRange(edit.index)
    draft.ledger.reporting.splice(edit.index, 1)
  },

  settle(draft: Draft, edit: Edit<'settle'>): void {
    for (const id of edit.doubts) draft.settled.set(id, { choice: edit.choice, note: edit.note ?? null })
  },
}
