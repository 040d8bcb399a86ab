import type { LedgerCounts, LedgerFilter } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { ledgerConditions } from './ledger-conditions.ts'

/**
 * Counts over the tasks a filter lets through. With `unitId` the roles are that unit's own; a task in which
 * a unit has several roles counts once in each.
 */
export async function countTasks(client: SqlClient, filter: LedgerFilter): Promise<LedgerCounts> {
  const where = ledgerConditions(filter)
  // where the filter lets nothing through, its unit is none
  const unit =
    filter.unitId && where.text !== 'false'
      ? `and duty.unit_id = $${where.params.push(filter.unitId)}::uuid`
      : ''
  // asked of each task, not counted among its duties: tens of thousands need not be sorted
  const withRole = (role: string) =>
    `count(*) filter (where exists (select from duty where task_id = chosen.id and current and role = '${role}' ${unit}))::int`
  const { rows } = await client.query<LedgerCounts>(
    `with chosen as (select id, end_on, ongoing, state, lead_count from task where ${where.text}),
     owed as (
       select unit_id, count(*) as duties from duty join chosen on chosen.id = duty.task_id
       where duty.current ${unit} group by unit_id)
     select count(*)::int as tasks,
       (select coalesce(sum(duties), 0)::int from owed) as duties, (select count(unit_id)::int from owed) as units,
       ${withRole('lead')} as lead, ${withRole('responsible')} as responsible, ${withRole('support')} as support,
       count(*) filter (where state = 'open' and end_on is not null)::int as dated,
       count(*) filter (where state = 'open' and ongoing)::int as ongoing,
       count(*) filter (where state = 'open' and end_on is null and not ongoing)::int as undated,
       count(*) filter (where state = 'waiting')::int as waiting,
       count(*) filter (where lead_count = 0)::int as "withoutLead"
     from chosen`,
    where.params,
  )
  const [counts] = rows
  if (!counts) throw new Error('A count without a row')
  return counts
}
