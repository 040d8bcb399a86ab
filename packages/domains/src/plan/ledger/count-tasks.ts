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
  const { rows } = await client.query<LedgerCounts>(
    `with chosen as (select id, end_on, ongoing, state, lead_count from task where ${where.text}),
     owed as (
       select duty.role, duty.task_id, duty.unit_id from duty join chosen on chosen.id = duty.task_id
       where duty.current ${unit})
     select count(*)::int as tasks,
       (select count(*)::int from owed) as duties,
       (select count(distinct task_id)::int from owed where role = 'lead') as lead,
       (select count(distinct task_id)::int from owed where role = 'responsible') as responsible,
       (select count(distinct task_id)::int from owed where role = 'support') as support,
       (select count(distinct unit_id)::int from owed) as units,
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
