import { LedgerFilter } from '@wanwu/contract'
import { z } from 'zod'

/** What the ledger shows; kept in its address, so that a link reproduces it. */
export const LedgerView = LedgerFilter.extend({
  by: z.enum(['task', 'unit', 'time', 'tree']).optional(),
  /** id of the task that is open */
  open: z.string().optional(),
  /** id of the saved view the filters came from */
  view: z.string().optional(),
  /** lines of a row; two unless said */
  lines: z.enum(['1']).optional(),
  /** keys of columns that are not shown, with commas */
  hide: z.string().optional(),
})
export type LedgerView = z.infer<typeof LedgerView>

/** The filter of a view, without what only says how it is shown. */
export function filterOf({
  by: _by,
  open: _open,
  view: _view,
  lines: _lines,
  hide: _hide,
  ...filter
}: LedgerView): LedgerFilter {
  return filter
}
