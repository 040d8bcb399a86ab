import { getOverview } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'
import { countTasks } from '../ledger/count-tasks.ts'
import { withinReach } from '../ledger/ledger-conditions.ts'

interface PlanInForce {
  planId: string
  title: string
  number: string | null
  versionId: string
  activatedAt: Date
  targets: number
  reporting: number
}

/** Plans in force within reach, latest first. */
async function plansInForce(client: SqlClient): Promise<PlanInForce[]> {
  const { rows } = await client.query<PlanInForce>(
    `select plan.id as "planId", plan.title, plan.number, version.id as "versionId", version.activated_at as "activatedAt",
            (select count(*)::int from plan_target where plan_id = plan.id and current) as targets,
            (select count(*)::int from reporting_rule where plan_id = plan.id and current) as reporting
     from plan join plan_version as version on version.plan_id = plan.id and version.state = 'in-force'
     where plan.region_code in (select plan_regions('ledger.read'))
     order by version.activated_at desc, plan.id limit 20`,
  )
  return rows
}

/** Units with the most tasks; those no unit of the directory answers for are left to the ledger. */
const busiestUnits = `
  select unit.id as "unitId", unit.name as "unitName", null as role, tasks, lead, responsible, support
  from (
    select unit_id, count(*)::int as tasks, count(*) filter (where lead)::int as lead,
           count(*) filter (where responsible)::int as responsible, count(*) filter (where support)::int as support
    from duty_standing join plan on plan.id = plan_id
    where ($1::text is null or plan_id::text = $1) and (lead or responsible or support) and ${withinReach('plan.region_code')}
    group by unit_id) as held
  join unit on unit.id = held.unit_id order by tasks desc, unit.sort_key limit 15`

/** 总览: how the plans in force stand, what is under review, and what the caller's own unit owes. */
export const getOverviewQuery = defineQuery({
  endpoint: getOverview,
  async handler({ client, actor, now, input }) {
    const plans = await plansInForce(client)
    const asked = plans.find((plan) => plan.planId === input.plan) ?? plans[0]
    const planId = input.plan === undefined ? undefined : asked?.planId
    const ofPlan = planId === undefined ? {} : { planId }
    const counted: (PlanInForce & { counts: Awaited<ReturnType<typeof countTasks>> })[] = []
    for (const plan of plans)
      counted.push({ ...plan, counts: await countTasks(client, { planId: plan.planId }) })
    const reviewing = await client.query<{
      versionId: string
      planId: string
      title: string
      doubts: number
      tasks: number
    }>(
      `select version.id as "versionId", plan.id as "planId", plan.title, version.doubt_count as doubts, version.task_count as tasks
       from plan_version as version join plan on plan.id = version.plan_id
       where version.state = 'reviewing' and version.region_code in (select wanwu_regions('plan.review'))
       order by version.loaded_at desc limit 20`,
    )
    const busiest = await client.query<{
      unitId: string
      unitName: string
      role: null
      tasks: number
      lead: number
      responsible: number
      support: number
    }>(busiestUnits, [planId ?? null])
    const soon = await client.query<{
      taskId: string
      no: string
      title: string
      end: string
      label: string
    }>(
      `select id as "taskId", no, coalesce(title, left(body, 40)) as title, end_on as end, coalesce(schedule_label, '') as label
       from task where ($2::text is null or plan_id::text = $2) and current and state = 'open' and ${withinReach('region_code')}
         and coalesce(end_on, 'infinity'::date) >= $1::date and coalesce(end_on, 'infinity'::date) < 'infinity'
       order by coalesce(end_on, 'infinity'::date), plan_id, ordinal, id limit 8`,
      [shanghaiDay(now), planId ?? null],
    )
    const unit = await client.query<{ name: string }>('select name from unit where id = $1', [actor.unitId])
    const may = await client.query<{ load: boolean }>(
      `select exists (select 1 from wanwu_regions('plan.load')) as load`,
    )
    return {
      plans: counted.map((plan) => ({ ...plan, activatedAt: plan.activatedAt.toISOString() })),
      reviewing: reviewing.rows,
      mine: {
        unitId: actor.unitId,
        unitName: unit.rows[0]?.name ?? null,
        // nobody’s unit owes nothing: the filter lets nothing through
        counts: await countTasks(client, { ...ofPlan, unitId: actor.unitId ?? '' }),
      },
      busiest: busiest.rows,
      soon: soon.rows,
      can: { load: may.rows[0]?.load ?? false },
    }
  },
})
