import { type IndicatorPath, type IndicatorPoint, listIndicators } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'

type PointRow = Omit<IndicatorPoint, 'periodName' | 'unit'> & {
  name: string
  nameZh: string
  nameEn: string
  unitId: string
  unitName: string
}

/**
 * 指标走到哪里: targets of the plan in force by name, with the figures that were filed of them. Where several units
 * filed one in a period, that of the owner counts, else of who consolidates, else of who leads: figures of different
 * units are not added up, because only the plan could say whether they may be.
 */
export const listIndicatorsQuery = defineQuery({
  endpoint: listIndicators,
  async handler({ client, input }) {
    const targets = await client.query<
      IndicatorPath['targets'][number] & { name: string; unit: string | null }
    >(
      `select id, name, unit, year, op, value::float8 as value from plan_target
       where plan_id = $1 and current and region_code in (select plan_regions('report.read')) order by ordinal, id`,
      [input.planId],
    )
    const points = await client.query<PointRow>(
      `with reach as materialized (select wanwu_units('report.read') as unit_id),
       filed as (
         select target.name, report.period_id, report.id as report_id, report.unit_id, submission.cutoff_on,
                (figure ->> 'value')::float8 as value, verification.result,
                row_number() over (partition by target.name, report.period_id
                  order by (report.unit_id = target.owner_unit_id) desc nulls last, obligation.consolidating desc,
                    array_position(array['lead', 'responsible', 'support'], obligation.role), obligation.ordinal,
                    report.unit_id) as place,
                count(*) over (partition by target.name, report.period_id)::int - 1 as others
         from report join submission on submission.report_id = report.id and submission.ordinal = report.submissions
         join submission_entry as entry on entry.submission_id = submission.id
           and entry.content -> 'figures' <> '[]'::jsonb
         cross join lateral jsonb_array_elements(entry.content -> 'figures') as figure
         join plan_target as target on target.id = (figure ->> 'targetId')::uuid and target.plan_id = $1
         join obligation on obligation.id = entry.obligation_id
         left join verification on verification.obligation_id = obligation.id
         where report.plan_id = $1 and report.state in ('signed', 'accepted')
           and report.unit_id in (select unit_id from reach))
       select filed.name, name_zh as "nameZh", name_en as "nameEn", filed.cutoff_on as on, value, unit.id as "unitId",
              unit.name as "unitName", report_id as "reportId", result, others
       from filed join report_period as period on period.id = filed.period_id join unit on unit.id = filed.unit_id
       where place = 1 order by filed.cutoff_on, period.due_on`,
      [input.planId],
    )
    const indicators = new Map<string, IndicatorPath>()
    for (const { name, unit, ...target } of targets.rows) {
      const indicator = indicators.get(name) ?? { name, unit, targets: [], points: [] }
      indicator.targets.push(target)
      indicators.set(name, indicator)
    }
    for (const { name, nameZh, nameEn, unitId, unitName, ...point } of points.rows) {
      indicators.get(name)?.points.push({
        ...point,
        periodName: { zh: nameZh, en: nameEn },
        unit: { id: unitId, name: unitName },
      })
    }
    return { indicators: [...indicators.values()] }
  },
})
