import type { GoalLine } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

type Judgement = GoalLine['judgements'][number] & { indicatorId: string }

/** Judgements of goals, the latest first. */
export async function readJudgements(
  client: SqlClient,
  indicatorIds: readonly string[],
): Promise<Judgement[]> {
  const { rows } = await client.query<Omit<Judgement, 'at'> & { at: Date }>(
    `select id, indicator_id as "indicatorId", year, result, reason, judged_by_name as by, judged_unit as unit,
            judged_at as at
     from goal_judgement where indicator_id = any($1::uuid[]) order by year desc, judged_at desc, id desc`,
    [indicatorIds],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
