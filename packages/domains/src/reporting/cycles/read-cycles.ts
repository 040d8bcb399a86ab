import type { UnitRef } from '@wanwu/contract'
import type { CycleRule } from '@wanwu/core/cycle'
import type { SqlClient } from '@wanwu/database'

/** A cycle as stored. */
export interface StoredCycle extends CycleRule {
  id: string
  planId: string
  planTitle: string
  regionCode: string
  ruleId: string | null
  name: string
  content: string[]
  recipient: string | null
  endedOn: string | null
  revision: number
  units: UnitRef[]
  moves: boolean
  /** due days by the rule of the periods that were opened */
  opened: string[]
}

/** Cycles of plans whose region the actor holds the permission for, by plan and name. */
export async function readCycles(
  client: SqlClient,
  where: { planId?: string | undefined; cycleId?: string | undefined },
): Promise<StoredCycle[]> {
  const { rows } = await client.query<StoredCycle>(
    `select cycle.id, cycle.plan_id as "planId", plan.title as "planTitle", cycle.region_code as "regionCode",
            rule_id as "ruleId", cycle.name, rrule, first_due as "firstDue", covers_from as "coversFrom",
            opens_before as "opensBefore", cutoff_before as "cutoffBefore", locks_after as "locksAfter", moves,
            content, recipient, ended_on as "endedOn", cycle.revision,
            coalesce((select jsonb_agg(jsonb_build_object('id', unit.id, 'name', unit.name) order by unit.sort_key)
                      from cycle_unit join unit on unit.id = unit_id where cycle_id = cycle.id), '[]') as units,
            coalesce((select array_agg(coalesce(rule_due_on, due_on)::text order by due_on) from report_period
                      where cycle_id = cycle.id), '{}') as opened
     from report_cycle as cycle join plan on plan.id = cycle.plan_id
     where cycle.region_code in (select plan_regions('report.read'))
       and ($1::uuid is null or cycle.plan_id = $1) and ($2::uuid is null or cycle.id = $2)
     order by plan.created_at, cycle.name`,
    [where.planId ?? null, where.cycleId ?? null],
  )
  return rows
}
