import type { EntryContent } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** The draft of one duty; row-level security keeps it with the unit. */
export interface DraftEntry {
  obligationId: string
  content: EntryContent
  revision: number
  editedBy: string | null
  editedAt: Date
}

/** Drafts of a report by duty. */
export async function readDrafts(client: SqlClient, reportId: string): Promise<Map<string, DraftEntry>> {
  const { rows } = await client.query<DraftEntry>(
    `select obligation_id as "obligationId", content, draft_entry.revision, person.name as "editedBy",
            edited_at as "editedAt"
     from draft_entry left join person on person.id = edited_by where report_id = $1`,
    [reportId],
  )
  return new Map(rows.map((row) => [row.obligationId, row]))
}
