import type { Appraisal, getAppraisal, OutputOf } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Policy } from '../../kernel/index.ts'
import { presentResult } from './present-result.ts'
import { readAppraisal } from './read-appraisals.ts'
import { readResults } from './read-results.ts'

/** An appraisal with the results that the actor may read, worked out anew from their facts. */
export async function openAppraisal(
  { client, policy }: { client: SqlClient; policy: Policy },
  appraisalId: string,
): Promise<OutputOf<typeof getAppraisal>> {
  const { regionCode: _, ...appraisal } = await readAppraisal(client, appraisalId)
  const results = []
  for (const result of await readResults(client, appraisal.id)) {
    const own = await policy.allows('report.file', { unit: result.unit.id })
    const reviews = await policy.allows('report.review', { unit: result.unit.id })
    results.push(
      presentResult(appraisal.scheme.definition, result, can(appraisal, result.state, own, reviews)),
    )
  }
  return { appraisal, results }
}

function can(appraisal: Appraisal, state: string, own: boolean, reviews: boolean) {
  const open = appraisal.state === 'open'
  return {
    assess: own && open && ['computed', 'self-assessed'].includes(state),
    review: reviews && open,
    appeal: own && open && state === 'reviewed',
  }
}
