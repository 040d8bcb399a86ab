import type { EntryContent } from '@wanwu/contract'
import { type ClaimFacts, endOfDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

interface ClaimRow extends Omit<ClaimFacts, 'late'> {
  dueOn: string
  receivedAt: Date
}

/** A filed claim of a period with what a draw has to know of it. */
export interface PeriodClaim extends ClaimFacts {
  content: EntryContent
}

/** The claims filed in a period that were not drawn yet, in an order of their own ids. */
export async function readUndrawnClaims(client: SqlClient, periodId: string): Promise<PeriodClaim[]> {
  const { rows } = await client.query<ClaimRow>(
    `select obligation.id as "obligationId", obligation.unit_id as "unitId", entry.content, report.changes,
            report.due_on as "dueOn", report.received_at as "receivedAt",
            (select count(*)::int from evidence where obligation_id = obligation.id and removed_at is null) as evidence,
            (select count(*)::int from verification where unit_id = obligation.unit_id and result = 'contradicted')
              as contradicted
     from report
     join lateral (select id from submission where report_id = report.id order by ordinal desc limit 1) as last on true
     join submission_entry as entry on entry.submission_id = last.id
     join obligation on obligation.id = entry.obligation_id
     where report.period_id = $1 and report.state in ('signed', 'accepted')
       and not exists (select from verification where obligation_id = obligation.id)
     order by obligation.id`,
    [periodId],
  )
  return rows.map(({ dueOn, receivedAt, ...row }) => ({ ...row, late: receivedAt >= endOfDay(dueOn) }))
}
