import { AppError, type LedgerEdit, type ReviewState } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { foldEdits } from '../draft/apply-edits.ts'
import { assessReview } from './assess-review.ts'
import type { OpenReview } from './open-review.ts'

function notUnderReview(): AppError {
  return new AppError('WRONG_STATE', {
    message: { zh: '这一版不在核对中，不能再改。', en: 'This print is not under review any more.' },
    next: { zh: '要修改已生效的方案，请载入新版本。', en: 'To change a plan in force, load a later print.' },
  })
}

function staleBase(present: number, base: number): AppError {
  return new AppError('CONFLICT', {
    message: {
      zh: `您打开之后，另有${present - base}处改动已保存。`,
      en: `${present - base} edits were saved since you opened this.`,
    },
    next: {
      zh: '页面会载入最新内容，请看过再改；您刚才的输入没有丢。',
      en: 'The page reloads the present state; what you typed is kept.',
    },
    data: { base: present },
  })
}

/** Locks a print for editing and checks that nobody else edited it since `base`. */
export async function lockReview(client: SqlClient, review: OpenReview, base: number): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [review.version.id])
  const { rows } = await client.query<{ count: number; state: string }>(
    `select (select count(*)::int from review_edit where version_id = $1) as count, state
     from plan_version where id = $1`,
    [review.version.id],
  )
  if (rows[0]?.state !== 'reviewing') throw notUnderReview()
  const present = rows[0].count
  if (present !== base) throw staleBase(present, base)
}

/** Appends edits that apply, and gives back the review as it then stands. */
export async function saveEdits(
  client: SqlClient,
  review: OpenReview,
  made: { base: ReviewState['base']; edits: readonly LedgerEdit[]; actorId: string; at: Date },
): Promise<OpenReview> {
  await lockReview(client, review, made.base)
  const edits = [...review.edits, ...made.edits]
  foldEdits(review.reading.ledger, edits)
  await client.query(
    `insert into review_edit (version_id, sequence, edit, actor_id, at)
     select $1, $2 + position, edit, $3, $4
     from jsonb_array_elements($5::jsonb) with ordinality as made (edit, position)`,
    [review.version.id, made.base, made.actorId, made.at.toISOString(), JSON.stringify(made.edits)],
  )
  return settleCounts(client, { ...review, edits })
}

/** Works a review out again and keeps its counts for lists. */
export async function settleCounts(client: SqlClient, review: OpenReview): Promise<OpenReview> {
  const assessment = assessReview(review.reading, review.edits, review.directory)
  const tasks = assessment.draft.ledger.tasks.length
  const doubts = new Set(assessment.open.map((doubt) => doubt.caseKey)).size
  await client.query('update plan_version set task_count = $2, doubt_count = $3 where id = $1', [
    review.version.id,
    tasks,
    doubts,
  ])
  return { ...review, assessment, version: { ...review.version, tasks, doubts } }
}
