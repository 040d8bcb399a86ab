import type { LedgerEdit } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { addLearnedAlias } from '../../access/index.ts'
import type { OpenReview } from './open-review.ts'

/**
 * Remembers how a plan prints a unit: the next plan that prints it so is matched without asking. Only names
 * a person resolved to one unit, and that are not its own names already, are learned.
 */
export async function learnAliases(
  client: SqlClient,
  review: OpenReview,
  edits: readonly LedgerEdit[],
): Promise<void> {
  for (const edit of edits) {
    if (edit.kind !== 'resolve-unit' || edit.resolution?.kind !== 'unit') continue
    const { unitId } = edit.resolution
    const unit = review.directory.units.find((candidate) => candidate.id === unitId)
    if (!unit || unit.names.some((name) => name.text === edit.printed)) continue
    await addLearnedAlias(client, {
      unitId,
      text: edit.printed,
      source: review.reading.ledger.document.title.slice(0, 200) || review.version.fileName,
    })
  }
}
