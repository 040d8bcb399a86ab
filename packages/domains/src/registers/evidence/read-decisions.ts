import type { OpenDecision } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** 议定事项 of meetings that a unit has not seen to yet, the most urgent first. */
export async function readDecisions(
  client: SqlClient,
  unitId: string,
  today: string,
): Promise<OpenDecision[]> {
  const { rows } = await client.query<OpenDecision>(
    `select id, f_matter as matter, coalesce(f_progress, '') as progress, f_due_on as "dueOn",
            state = 'open' and coalesce(f_due_on < $2::date, false) as overdue, state = 'claimed' as claimed
     from register.decision
     where f_duty_unit = $1 and state in ('open', 'claimed') and voided_at is null
       and region_code in (select wanwu_regions('register.read'))
     order by f_due_on nulls last, id limit 100`,
    [unitId, today],
  )
  return rows
}
