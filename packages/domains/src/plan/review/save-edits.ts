import type { LedgerEdit } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { foldEdits } from '../draft/apply-edits.ts'
import { assessReview } from './assess-review.ts'
import { checkEdits } from './check-edits.ts'
import type { OpenReview } from './open-review.ts'

/** Appends the edits of one act to a review that was opened for a change; gives it back as it then stands. */
export async function saveEdits(
  client: SqlClient,
  review: OpenReview,
  made: { edits: readonly LedgerEdit[]; actorId: string; at: Date },
): Promise<OpenReview> {
  checkEdits(made.edits, review.directory)
  const edits = [...review.edits, ...made.edits]
  foldEdits(review.reading.ledger, edits)
  await client.query(
    `insert into review_edit (version_id, sequence, act, edit, actor_id, at)
     select $1, $2 + position, $3, edit, $4, $5
     from jsonb_array_elements($6::jsonb) with ordinality as made (edit, position)`,
    [
      review.version.id,
      review.edits.length,
      review.version.revision + 1,
      made.actorId,
      made.at.toISOString(),
      JSON.stringify(made.edits),
    ],
  )
  return settleReview(client, { ...review, edits })
}

/** Ends an act on a review: works it out again, counts the act, and keeps its counts for lists. */
export async function settleReview(client: SqlClient, review: OpenReview): Promise<OpenReview> {
  const assessment = assessReview(review.reading, review.edits, review.directory)
  const revision = review.version.revision + 1
  const tasks = assessment.draft.ledger.tasks.length
  const doubts = new Set(assessment.open.map((doubt) => doubt.caseKey)).size
  await client.query(
    'update plan_version set revision = $2, task_count = $3, doubt_count = $4 where id = $1',
    [review.version.id, revision, tasks, doubts],
  )
  return { ...review, assessment, version: { ...review.version, revision, tasks, doubts } }
}
