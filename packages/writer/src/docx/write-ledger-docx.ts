import type { Ledger } from '@wanwu/contract'
import type { StatusColumn } from '../ledger/columns.ts'
import { packOfficial } from '../official/pack.ts'
import { tableForm } from './table-form.ts'
import { textForm } from './text-form.ts'

/** What may be chosen when a Word document is written. */
export interface DocxOptions {
  /** `table`: the ledger as a table on landscape pages (default); `text`: clauses with label lines */
  form?: 'table' | 'text'
  /** default: the document's title, which is also what reading back expects */
  title?: string
  /** columns of the office's own at the end of the table */
  statusColumns?: readonly StatusColumn[]
  /** adds the table 存疑; default false */
  anomalies?: boolean
}

/**
 * Writes a ledger as a Word document in the layout of GB/T 9704-2012 (margins 37/35/28/26 mm, 22 lines of
 * 28 characters, 3号仿宋, title 2号小标宋, headings not bold, page number 4号宋体 outside). Reading it gives the
 * same ledger.
 */
export async function writeLedgerDocx(ledger: Ledger, options: DocxOptions = {}): Promise<Uint8Array> {
  const title = options.title ?? ledger.document.title
  const anomalies = options.anomalies ?? false
  const sections =
    options.form === 'text'
      ? textForm(ledger, title, anomalies)
      : [tableForm(ledger, title, options.statusColumns ?? [], anomalies)]
  return packOfficial(sections, { title })
}
