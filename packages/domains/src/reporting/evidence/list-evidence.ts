import { listEvidence } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readActs } from '../report/read-acts.ts'
import { readSummary } from '../report/read-summary.ts'
import { readEvidence } from './read-evidence.ts'
import { sizeOfEvidence } from './size-of-evidence.ts'

/** 佐证: what a unit put beside its duties; others see it once it was filed. */
export const listEvidenceQuery = defineQuery({
  endpoint: listEvidence,
  async handler({ client, input, now, policy }) {
    const { id, unit, state } = await readSummary(client, input.reportId, now)
    const own = await policy.allows('report.file', { unit: unit.id })
    const evidence = await readEvidence(client, id, { own, acts: await readActs(client, id) })
    return {
      evidence,
      used: own ? await sizeOfEvidence(client, id) : 0,
      can: { add: own && (state === 'owed' || state === 'returned') },
    }
  },
})
