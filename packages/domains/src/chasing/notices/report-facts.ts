import type { Bilingual, ReportState } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** What notices say of a report. */
export interface ReportFacts {
  reportId: string
  planId: string
  regionCode: string
  unitId: string
  unit: string
  plan: string
  period: Bilingual
  periodId: string
  state: ReportState
  dueOn: string
  duties: number
}

/** Reports as notices need them, read by the queue; in the order of the directory. */
export async function readReportFacts(
  client: SqlClient,
  where: { reportIds: readonly string[] } | { periodId: string },
): Promise<ReportFacts[]> {
  const { rows } = await client.query<Omit<ReportFacts, 'period'> & { zh: string; en: string }>(
    `select report.id as "reportId", report.plan_id as "planId", report.region_code as "regionCode",
            unit.id as "unitId", unit.name as unit, plan.title as plan, period.id as "periodId",
            period.name_zh as zh, period.name_en as en, report.state, report.due_on as "dueOn",
            (select count(*)::int from obligation where report_id = report.id) as duties
     from report join report_period as period on period.id = report.period_id
     join unit on unit.id = report.unit_id join plan on plan.id = report.plan_id
     where report.id = any($1::uuid[]) or report.period_id = $2::uuid order by unit.sort_key, unit.id`,
    'reportIds' in where ? [where.reportIds, null] : [[], where.periodId],
  )
  return rows.map(({ zh, en, ...row }) => ({ ...row, period: { zh, en } }))
}

/** The part of a report's facts that every notice about it carries. */
export function aboutReport({
  unit,
  plan,
  period,
}: ReportFacts): Pick<ReportFacts, 'unit' | 'plan' | 'period'> {
  return { unit, plan, period }
}

/** The page of a report. */
export function reportLink(reportId: string): string {
  return `/reporting/reports/${reportId}`
}
