import { listLedgerUnits } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { ledgerConditions } from '../ledger/ledger-conditions.ts'

/** 台账（按单位）: every unit with a duty, and in how many tasks it has which role. */
export const listLedgerUnitsQuery = defineQuery({
  endpoint: listLedgerUnits,
  async handler({ client, input }) {
    const where = ledgerConditions(input)
    const { rows } = await client.query<{
      unitId: string | null
      unitName: string
      tasks: number
      lead: number
      responsible: number
      support: number
    }>(
      `select duty.unit_id as "unitId", coalesce(unit.name, duty.printed) as "unitName",
              count(distinct duty.task_id)::int as tasks,
              count(distinct duty.task_id) filter (where duty.role = 'lead')::int as lead,
              count(distinct duty.task_id) filter (where duty.role = 'responsible')::int as responsible,
              count(distinct duty.task_id) filter (where duty.role = 'support')::int as support
       from duty join task on task.id = duty.task_id left join unit on unit.id = duty.unit_id
       where duty.current and ${where.text}
       group by duty.unit_id, coalesce(unit.name, duty.printed), unit.sort_key
       order by tasks desc, unit.sort_key nulls last, "unitName"`,
      where.params,
    )
    return { units: rows }
  },
})
