import type { EntryContent, Part } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { standingSql } from './standing.ts'

interface PartRow extends Omit<Part, 'unit' | 'content'> {
  unitId: string
  unitName: string
  content: EntryContent | null
}

/**
 * For the duties that a report consolidates: what the other units of the same task filed in the same period. What
 * is not filed has no content; nothing of a draft is ever here.
 */
export async function readPartsBeside(client: SqlClient, reportId: string, now: Date): Promise<Part[]> {
  const { rows } = await client.query<PartRow>(
    `select own.id as "obligationId", report.id as "reportId", unit.id as "unitId", unit.name as "unitName",
            part.role, ${standingSql('$2')} as standing, entry.content
     from obligation as own join report as mine on mine.id = own.report_id
     join report on report.period_id = mine.period_id and report.id <> mine.id
     join obligation as part on part.report_id = report.id and part.task_id = own.task_id and part.handed_to is null
     join unit on unit.id = report.unit_id
     left join lateral (
       select max((detail ->> 'submission')::int) as ordinal from report_act
       where report_id = report.id and kind in ('signed', 'recorded') and report.received_at is not null) as filed on true
     left join submission on submission.report_id = report.id and submission.ordinal = filed.ordinal
     left join submission_entry as entry on entry.submission_id = submission.id and entry.obligation_id = part.id
     where own.report_id = $1 and own.consolidating
     order by own.ordinal, part.role, unit.sort_key`,
    [reportId, shanghaiDay(now)],
  )
  return rows.map(({ unitId, unitName, ...row }) => ({ ...row, unit: { id: unitId, name: unitName } }))
}
