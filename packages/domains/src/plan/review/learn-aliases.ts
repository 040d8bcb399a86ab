import type { SqlClient } from '@wanwu/database'
import { addLearnedAlias } from '../../access/index.ts'
import type { OpenReview } from './open-review.ts'

/**
 * Remembers how a plan prints its units: the next plan that prints them so is matched without asking. Only
 * what a person resolved to one unit, and that is not a name of it already, is learned; and only when the
 * plan is put in force, because until then a choice may still be taken back.
 */
export async function learnAliases(client: SqlClient, review: OpenReview): Promise<void> {
  const { draft, units } = review.assessment
  for (const { printed, kind } of units) {
    const chosen = draft.resolutions.get(printed)
    if (kind !== 'unit' || chosen?.kind !== 'unit') continue
    const unit = review.directory.units.find((candidate) => candidate.id === chosen.unitId)
    if (!unit || unit.names.some((name) => name.text === printed)) continue
    await addLearnedAlias(client, {
      unitId: unit.id,
      text: printed,
      source: draft.ledger.document.title.slice(0, 200) || review.version.fileName,
    })
  }
}
