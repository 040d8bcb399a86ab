import { type Anomaly, listTargets, type TargetRow } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { goalsWithoutFigure } from '../activation/plan-duties.ts'

/** 指标目标: targets of the plans in force by plan and printed order, and goals that print no figure. */
export const listTargetsQuery = defineQuery({
  endpoint: listTargets,
  async handler({ client, input }) {
    const scope = `region_code in (select plan_regions('ledger.read')) and ($1::text is null or plan_id::text = $1)`
    const targets = await client.query<
      Omit<TargetRow, 'source' | 'value'> & {
        value: string
        start: number | null
        end: number | null
        page: number | null
      }
    >(
      `select plan_target.id, plan_target.plan_id as "planId", plan.title as "planTitle", plan_target.name, op, value,
              plan_target.unit, year, phrase, owner_unit_id as "ownerUnitId", owner.name as "ownerName",
              source_start as start, source_end as end, source_page as page
       from plan_target join plan on plan.id = plan_target.plan_id left join unit as owner on owner.id = owner_unit_id
       where current and plan_target.${scope} order by plan_id, ordinal`,
      [input.planId ?? null],
    )
    const goals = await client.query<{ planId: string; anomalies: Anomaly[] }>(
      `select plan_id as "planId", reading -> 'ledger' -> 'anomalies' as anomalies from plan_version
       where state = 'in-force' and ${scope} order by plan_id`,
      [input.planId ?? null],
    )
    return {
      targets: targets.rows.map(({ start, end, page, value, ...target }) => ({
        ...target,
        value: Number(value),
        ...(start === null || end === null ? {} : { source: { start, end, page } }),
      })),
      withoutFigure: goals.rows.flatMap(({ planId, anomalies }) =>
        goalsWithoutFigure(anomalies).map((goal) => ({ planId, ...goal })),
      ),
    }
  },
})
