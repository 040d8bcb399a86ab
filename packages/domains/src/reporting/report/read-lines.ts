import type { EntryContent, ReportLine } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

type LineRow = Omit<ReportLine, 'content' | 'revision' | 'editedBy' | 'editedAt' | 'earlier' | 'returned'>

/** What a report is about: its duties in printed order, with the measures that name the unit. */
export async function readLines(client: SqlClient, reportId: string): Promise<LineRow[]> {
  const { rows } = await client.query<LineRow>(
    `select obligation.id as "obligationId", obligation.role, required, obligation.consolidating,
            jsonb_build_object('id', task.id, 'no', task.no, 'title', task.title, 'text', task.body,
              'versionId', task.version_id, 'page', task.source_page, 'start', task.source_start,
              'end', task.source_end, 'endOn', task.end_on, 'ongoing', task.ongoing,
              'scheduleLabel', task.schedule_label) as task,
            coalesce((select jsonb_agg(distinct jsonb_build_object('no', measure.no, 'text', measure.body))
              from duty join measure on measure.id = duty.measure_id
              where duty.task_id = task.id and duty.unit_id = obligation.unit_id), '[]') as measures
     from obligation join task on task.id = obligation.task_id
     where report_id = $1 and handed_to is null order by obligation.ordinal`,
    [reportId],
  )
  return rows
}

/** What was handed in of a report: the entries of one of its submissions. */
export async function readSubmitted(
  client: SqlClient,
  reportId: string,
  ordinal: number,
): Promise<{ narrative: string; cutoffOn: string | null; entries: Map<string, EntryContent> }> {
  const submissions = await client.query<{ id: string; narrative: string; cutoffOn: string }>(
    'select id, narrative, cutoff_on as "cutoffOn" from submission where report_id = $1 and ordinal = $2',
    [reportId, ordinal],
  )
  const [submission] = submissions.rows
  if (!submission) return { narrative: '', cutoffOn: null, entries: new Map() }
  const { rows } = await client.query<{ obligationId: string; content: EntryContent }>(
    'select obligation_id as "obligationId", content from submission_entry where submission_id = $1',
    [submission.id],
  )
  return {
    narrative: submission.narrative,
    cutoffOn: submission.cutoffOn,
    entries: new Map(rows.map((row) => [row.obligationId, row.content])),
  }
}
