import type { Ledger, LedgerEdit } from '@wanwu/contract'
import { readAlike } from './read-alike.ts'

/**
 * Every task of a print in force was accepted, by hand or by settling what was asked of it: where it reads the
 * same in the later print, that holds.
 *
 * @param before the print in force, as it was reviewed
 * @param later the later print, with what was settled of it
 * @param pairs its tasks → tasks of the print in force
 */
export function carryAcceptance(
  before: Ledger,
  later: Ledger,
  pairs: ReadonlyMap<string, string | null>,
): LedgerEdit[] {
  const accepted = new Map(before.tasks.map((task) => [task.id, task]))
  const taskIds = later.tasks.flatMap((task) => {
    const was = accepted.get(pairs.get(task.id) ?? '')
    return was && readAlike(was, task) ? [task.id] : []
  })
  return taskIds.length > 0 ? [{ kind: 'accept-tasks', taskIds }] : []
}
