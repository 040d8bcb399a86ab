import { type EntryField, emptyEntry } from '@wanwu/contract'
import { findGaps } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import type { DraftEntry } from './read-drafts.ts'

/** A duty whose entry lacks something. */
export interface ReportGap {
  obligationId: string
  no: string
  title: string | null
  fields: EntryField[]
}

/** What a report lacks before it can be handed in: support duties lack nothing while nothing is said of them. */
export async function findReportGaps(
  client: SqlClient,
  reportId: string,
  drafts: ReadonlyMap<string, DraftEntry>,
): Promise<ReportGap[]> {
  const { rows } = await client.query<{ id: string; no: string; title: string | null; required: boolean }>(
    `select obligation.id, task.no, task.title, required from obligation join task on task.id = task_id
     where report_id = $1 and handed_to is null order by obligation.ordinal`,
    [reportId],
  )
  return rows.flatMap(({ id, no, title, required }) => {
    const content = drafts.get(id)?.content ?? emptyEntry
    if (!required && content.claim === null) return []
    const fields = findGaps(content)
    return fields.length > 0 ? [{ obligationId: id, no, title, fields }] : []
  })
}
