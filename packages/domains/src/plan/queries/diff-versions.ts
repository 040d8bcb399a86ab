import { AppError, diffVersions } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'
import { foldEdits } from '../draft/apply-edits.ts'
import { readEdits, readReading, readShownVersion } from '../store/read-version.ts'
import { compareLedgers } from '../versions/compare-ledgers.ts'

/** A print as a person left it. */
async function draftOf(client: SqlClient, versionId: string) {
  return foldEdits((await readReading(client, versionId)).ledger, await readEdits(client, versionId))
}

/** 与前一版逐条比较: wording to the character, units, roles, deadlines, targets. */
export const diffVersionsQuery = defineQuery({
  endpoint: diffVersions,
  async handler({ client, input }) {
    const after = await readShownVersion(client, input.versionId)
    const against = input.against ?? after.previousId
    if (!against) {
      throw new AppError('NOT_FOUND', {
        message: {
          zh: '这是第一版，没有可比较的前一版。',
          en: 'This is the first print; there is none before it.',
        },
      })
    }
    const before = await readShownVersion(client, against)
    if (before.planId !== after.planId) {
      throw new AppError('NOT_FOUND', {
        message: { zh: '两版不属于同一方案。', en: 'The two prints are not of one plan.' },
      })
    }
    const [was, is] = [await draftOf(client, before.id), await draftOf(client, after.id)]
    // What was decided of its tasks speaks of the print that it followed when it was loaded.
    const decided = before.id === after.previousId ? is.continues : undefined
    return {
      before: { versionId: before.id, ordinal: before.ordinal },
      after: { versionId: after.id, ordinal: after.ordinal },
      ...compareLedgers(was.ledger, is.ledger, decided),
      carried: after.carried,
    }
  },
})
