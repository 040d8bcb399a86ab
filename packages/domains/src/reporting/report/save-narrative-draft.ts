import type { SqlClient } from '@wanwu/database'
import type { Actor } from '../../kernel/index.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import type { ReportRow } from './lock-report.ts'

/**
 * Keeps the draft of the one narrative of a locked report.
 *
 * @returns its new revision.
 * @throws AppError CONFLICT with the present text when somebody else saved in between.
 */
export async function saveNarrativeDraft(
  client: SqlClient,
  report: ReportRow,
  change: { revision: number; narrative: string },
  by: { actor: Actor; now: Date },
): Promise<number> {
  const { rows } = await client.query<{ narrative: string; revision: number }>(
    'select narrative, revision from report_draft where report_id = $1',
    [report.id],
  )
  const present = rows[0] ?? { narrative: '', revision: 0 }
  if (present.revision !== change.revision) throw changedMeanwhile({ ...present })
  const revision = present.revision + 1
  await client.query(
    `insert into report_draft (report_id, unit_id, narrative, revision, edited_by, edited_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (report_id) do update
     set narrative = excluded.narrative, revision = excluded.revision, edited_by = excluded.edited_by,
         edited_at = excluded.edited_at`,
    [report.id, report.unitId, change.narrative, revision, by.actor.personId, by.now.toISOString()],
  )
  return revision
}
