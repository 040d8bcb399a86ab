import type { Ledger, LedgerEdit } from '@wanwu/contract'
import type { KeptFields } from './keep-unstated.ts'

type HeadChanges = Extract<LedgerEdit, { kind: 'set-head' }>['changes']

/**
 * What a workbook does not say of the plan as a whole: its head, target figures, reporting duties and the units
 * bound to every task. A workbook is a ledger and not the plan, so what it leaves out stands.
 */
export function keepDocument(was: Ledger, is: Ledger): KeptFields {
  const fields: KeptFields['fields'] = new Set()
  const edits: LedgerEdit[] = []
  const head: HeadChanges = {}
  if (is.document.title === '' && was.document.title !== '') head.title = was.document.title
  if (is.document.number === null && was.document.number !== null) head.number = was.document.number
  if (is.document.issuedOn === null && was.document.issuedOn !== null) head.issuedOn = was.document.issuedOn
  if (is.document.region === null && was.document.region !== null) head.region = was.document.region
  if (is.document.issuers.length === 0 && was.document.issuers.length > 0) head.issuers = was.document.issuers
  if (Object.keys(head).length > 0) edits.push({ kind: 'set-head', changes: head })
  if (is.indicators.length === 0 && was.indicators.length > 0) {
    fields.add('indicators')
    edits.push(
      ...was.indicators.map(
        ({ source: _, ...indicator }): LedgerEdit => ({ kind: 'add-indicator', indicator }),
      ),
    )
  }
  if (is.reporting.length === 0 && was.reporting.length > 0) {
    fields.add('reporting')
    edits.push(
      ...was.reporting.map(({ source: _, ...duty }): LedgerEdit => ({ kind: 'add-reporting', duty })),
    )
  }
  if (is.implied.length === 0 && was.implied.length > 0) {
    fields.add('implied')
    edits.push(
      ...was.implied.map(({ source: _, ...implied }): LedgerEdit => ({ kind: 'add-implied', implied })),
    )
  }
  return { edits, fields }
}
