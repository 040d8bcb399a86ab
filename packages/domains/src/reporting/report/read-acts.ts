import type { ReportAct } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** Every act on a report, oldest first. */
export async function readActs(client: SqlClient, reportId: string): Promise<ReportAct[]> {
  const { rows } = await client.query<Omit<ReportAct, 'at'> & { at: Date }>(
    `select sequence, kind, actor_name as "actorName", at, reason, detail from report_act
     where report_id = $1 order by sequence`,
    [reportId],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** Which submission people outside of the unit may see: the last one that was signed off or recorded; 0: none. */
export function lastFiled(acts: readonly ReportAct[]): number {
  const filed = acts.filter(({ kind }) => kind === 'signed' || kind === 'recorded').at(-1)
  return typeof filed?.detail.submission === 'number' ? filed.detail.submission : 0
}
