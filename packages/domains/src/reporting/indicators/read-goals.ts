import type { Anomaly, Span } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { goalsWithoutFigure } from '../../plan/index.ts'

/** A goal without a figure in a print in force. */
export interface PrintedGoal {
  planId: string
  planTitle: string
  versionId: string
  regionCode: string
  phrase: string
  source: Span | null
}

/** Goals without a figure of the plans in force, each phrase once a plan. */
export async function readGoals(client: SqlClient, planId: string | undefined): Promise<PrintedGoal[]> {
  const { rows } = await client.query<Omit<PrintedGoal, 'phrase' | 'source'> & { anomalies: Anomaly[] }>(
    `select plan_id as "planId", plan.title as "planTitle", plan_version.id as "versionId",
            plan_version.region_code as "regionCode", reading -> 'ledger' -> 'anomalies' as anomalies
     from plan_version join plan on plan.id = plan_id
     where plan_version.state = 'in-force' and plan_version.region_code in (select plan_regions('report.read'))
       and ($1::uuid is null or plan_id = $1) order by plan.created_at, plan_id`,
    [planId ?? null],
  )
  return rows.flatMap(({ anomalies, ...plan }) => {
    const phrases = new Map(goalsWithoutFigure(anomalies).map((goal) => [goal.phrase, goal]))
    return [...phrases.values()].map((goal) => ({ ...plan, ...goal }))
  })
}
