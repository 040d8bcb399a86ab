import type { Filing } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** Every handing-in of a report that came to count: signed off in the web, or recorded on behalf. Oldest first. */
export async function readFilings(client: SqlClient, reportId: string): Promise<Filing[]> {
  const { rows } = await client.query<Omit<Filing, 'receivedAt'> & { receivedAt: Date }>(
    `select submission.ordinal, via, coalesce(submission.received_at, act.at) as "receivedAt",
            coalesce(leader_name, act.actor_name) as "leaderName", channel, original_name as "originalName",
            case via when 'on-behalf' then act.actor_name end as "recordedBy"
     from submission join report_act as act on act.report_id = submission.report_id
       and act.kind in ('signed', 'recorded') and (act.detail ->> 'submission')::int = submission.ordinal
     where submission.report_id = $1 order by submission.ordinal`,
    [reportId],
  )
  return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }))
}
