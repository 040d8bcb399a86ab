import type { WaitingPart } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/**
 * For the duties that a report consolidates: units that owe their part of the same task in the same period and
 * have neither filed it nor been waived. Where no unit was named to consolidate there is nothing to wait for.
 */
export async function findWaiting(client: SqlClient, reportId: string): Promise<WaitingPart[]> {
  const { rows } = await client.query<WaitingPart>(
    `select own.id as "obligationId", unit.id as "unitId", unit.name as "unitName"
     from obligation as own join report as mine on mine.id = own.report_id
     join report as theirs on theirs.period_id = mine.period_id and theirs.id <> mine.id
     join obligation as part on part.report_id = theirs.id and part.task_id = own.task_id and part.required
     join unit on unit.id = theirs.unit_id
     where own.report_id = $1 and own.consolidating and theirs.received_at is null and theirs.state <> 'waived'
     order by own.ordinal, unit.sort_key`,
    [reportId],
  )
  return rows
}
