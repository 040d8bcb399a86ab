import type { EntryContent } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Actor } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import type { ReportRow } from './lock-report.ts'
import { readDrafts } from './read-drafts.ts'

/** One duty's draft to be kept; `revision` is the one it was written upon, 0 where none was kept yet. */
export interface DraftChange {
  obligationId: string
  revision: number
  content: EntryContent
}

/**
 * Keeps the draft of one duty of a locked report.
 *
 * @returns its new revision.
 * @throws AppError NOT_FOUND when the duty is not in this report, CONFLICT with the present draft when somebody
 * else saved in between: nothing is overwritten unseen.
 */
export async function saveDraft(
  client: SqlClient,
  report: ReportRow,
  change: DraftChange,
  by: { actor: Actor; now: Date },
): Promise<number> {
  const { rows } = await client.query<{ revision: number }>(
    `insert into draft_entry (obligation_id, report_id, unit_id, content, revision, edited_by, edited_at)
     select id, report_id, unit_id, $3::jsonb, 1, $4, $5 from obligation where id = $1 and report_id = $2 and $6 = 0
     on conflict (obligation_id) do nothing returning revision`,
    [
      change.obligationId,
      report.id,
      JSON.stringify(change.content),
      by.actor.personId,
      by.now.toISOString(),
      change.revision,
    ],
  )
  if (rows[0]) return rows[0].revision
  const updated = await client.query<{ revision: number }>(
    `update draft_entry set content = $3::jsonb, revision = revision + 1, edited_by = $4, edited_at = $5
     where obligation_id = $1 and report_id = $2 and revision = $6 returning revision`,
    [
      change.obligationId,
      report.id,
      JSON.stringify(change.content),
      by.actor.personId,
      by.now.toISOString(),
      change.revision,
    ],
  )
  if (updated.rows[0]) return updated.rows[0].revision
  const present = (await readDrafts(client, report.id)).get(change.obligationId)
  if (!present) throw noSuch('应报事项', 'duty in this report')
  throw changedMeanwhile({
    content: present.content,
    revision: present.revision,
    editedBy: present.editedBy,
    editedAt: present.editedAt.toISOString(),
  })
}
