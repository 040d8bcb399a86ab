import type { LedgerEdit, PlanVersion, Reading, ReviewState } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Policy } from '../../kernel/index.ts'
import { readDirectory } from '../store/read-directory.ts'
import { readEdits, readReading, readVersion, type VersionRow } from '../store/read-version.ts'
import { toPlanVersion } from '../store/to-plan-version.ts'
import type { Directory } from '../units/printed-units.ts'
import { assessReview, type ReviewAssessment } from './assess-review.ts'
import { presentReview } from './present-review.ts'

/** A review taken from the database, with everything it is worked out from. */
export interface OpenReview {
  version: VersionRow
  reading: Reading
  edits: LedgerEdit[]
  directory: Directory
  assessment: ReviewAssessment
}

/** Opens the review of a print that the actor may review or activate; NOT_FOUND elsewhere. */
export async function openReview(
  client: SqlClient,
  versionId: string,
  permission: 'plan.review' | 'plan.activate' = 'plan.review',
): Promise<OpenReview> {
  const version = await readVersion(client, versionId, permission)
  const reading = await readReading(client, versionId)
  const edits = await readEdits(client, versionId)
  const directory = await readDirectory(client, version.regionCode)
  return { version, reading, edits, directory, assessment: assessReview(reading, edits, directory) }
}

/** The review as the web gets it, with what the actor may do next. */
export async function presentOpenReview(review: OpenReview, policy: Policy): Promise<ReviewState> {
  const { version, edits, assessment } = review
  const reviewing = version.state === 'reviewing'
  const may = async (permission: 'plan.review' | 'plan.activate' | 'unit.manage') =>
    reviewing && (await policy.allows(permission, { region: version.regionCode }))
  const edit = await may('plan.review')
  const summary: PlanVersion = toPlanVersion(version)
  return presentReview(assessment, {
    planId: version.planId,
    regionCode: version.regionCode,
    regionName: version.regionName,
    version: summary,
    previousVersionId: version.previousId,
    base: version.revision,
    can: {
      edit,
      discard: edit,
      undo: edit && edits.length > version.carried,
      activate: await may('plan.activate'),
      createUnits: edit && (await may('unit.manage')),
    },
  })
}
