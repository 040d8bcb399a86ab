import type { Risen } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

type Row = Omit<Risen, 'period' | 'at'> & { periodId: string; nameZh: string; nameEn: string; at: Date }

/** What was compiled into a report, the latest first; row-level security keeps it with the unit until it is signed off. */
export async function readRisen(client: SqlClient, reportId: string): Promise<Risen[]> {
  const { rows } = await client.query<Row>(
    `select risen.id, plan.id as "planId", plan.title as "planTitle", period.id as "periodId", period.name_zh as "nameZh",
            period.name_en as "nameEn", compiled_at as at, compiled_name as by, lines
     from risen_report as risen join report_period as period on period.id = risen.period_id
     join plan on plan.id = period.plan_id where risen.report_id = $1 order by compiled_at desc, risen.id desc`,
    [reportId],
  )
  return rows.map(({ periodId, nameZh, nameEn, at, ...row }) => ({
    ...row,
    period: { id: periodId, name: { zh: nameZh, en: nameEn } },
    at: at.toISOString(),
  }))
}
