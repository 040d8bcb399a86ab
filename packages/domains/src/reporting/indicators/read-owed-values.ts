import { emptyIndicatorContent, type IndicatorContent, type OwedValue } from '@wanwu/contract'
import { targetPath } from '@wanwu/core/targets'
import type { SqlClient } from '@wanwu/database'
import { claimedSql } from './claimed-sql.ts'

interface Row extends Omit<OwedValue, 'path' | 'printed' | 'content' | 'op'> {
  calibre: string
  source: string
  mode: 'interpolated' | 'printed'
  base: { year: number; value: number } | null
  targets: { year: number | null; value: number; op: OwedValue['op'] }[]
  draft: IndicatorContent | null
  filed: IndicatorContent | null
}

/**
 * The values a report owes, in printed order: with the path, the value filed last for an earlier year, and what is
 * written: the draft for the unit, else what was filed. An entry not begun has calibre and source as confirmed.
 */
export async function readOwedValues(
  client: SqlClient,
  reportId: string,
  show: 'draft' | 'filed',
): Promise<OwedValue[]> {
  const { rows } = await client.query<Row>(
    `select owed.id as "obligationId", indicator.name, indicator.unit, owed.year, indicator.cumulative,
            indicator.calibre, indicator.source, indicator.path as mode,
            case when base_year is not null then jsonb_build_object('year', base_year, 'value', base_value) end as base,
            coalesce((select jsonb_agg(jsonb_build_object('year', year, 'value', value, 'op', op) order by year nulls last)
              from plan_target where plan_id = indicator.plan_id and name = indicator.name and current), '[]') as targets,
            draft.content as draft, coalesce(draft.revision, 0) as revision, filed.content as filed,
            (select jsonb_build_object('year', earlier.year, 'value', before.value, 'verified', exists (
               select from indicator_check where obligation_id = earlier.id and result = 'verified'
                 and claimed = before.value))
             from indicator_obligation as earlier cross join lateral (${claimedSql('earlier')}) as before
             where earlier.indicator_id = indicator.id and earlier.year < owed.year and before.value is not null
             order by earlier.year desc limit 1) as last
     from indicator_obligation as owed join indicator on indicator.id = owed.indicator_id
     left join indicator_draft as draft on draft.obligation_id = owed.id
     left join lateral (${claimedSql('owed')}) as filed on true
     where owed.report_id = $1
     order by (select min(ordinal) from plan_target where plan_id = indicator.plan_id and name = indicator.name
               and current) nulls last, owed.id`,
    [reportId],
  )
  return rows.map(({ calibre, source, mode, base, targets, draft, filed, ...row }): OwedValue => {
    const dated = targets.flatMap(({ year, value }) => (year === null ? [] : [{ year, value }]))
    const point = targetPath(dated, base, mode).find(({ year }) => year === row.year)
    // A value that the plan gives no year for holds in every year.
    const always = targets.find(({ year }) => year === null)
    const begun = { ...emptyIndicatorContent, unit: row.unit, calibre, source }
    return {
      ...row,
      op: targets.find(({ year }) => year !== null && year >= row.year)?.op ?? always?.op ?? null,
      path: point?.value ?? always?.value ?? null,
      printed: point ? point.printed : always !== undefined,
      content: (show === 'draft' ? draft : filed) ?? begun,
    }
  })
}
