import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { insertRows } from '../../kernel/index.ts'
import type { PeriodPlace } from './period-place.ts'

/**
 * Freezes which values units owe with a period that closes a year: of each confirmed target with a figure once, by
 * its owner. What is owed already with another cycle's period of the same year is not owed again.
 */
export async function freezeIndicators(
  client: SqlClient,
  period: PeriodPlace,
  reportOf: ReadonlyMap<string, string>,
): Promise<void> {
  if (period.closesYear === null) return
  const { rows } = await client.query<{ id: string; unitId: string }>(
    `select id, owner_unit_id as "unitId" from indicator
     where plan_id = $1 and kind = 'figure' and owner_unit_id = any($2::uuid[])
       and exists (select from plan_target where plan_id = indicator.plan_id and name = indicator.name and current)
       and not exists (select from indicator_obligation where indicator_id = indicator.id and year = $3)
     order by id for update of indicator`,
    [period.planId, [...reportOf.keys()], period.closesYear],
  )
  await insertRows(
    client,
    'indicator_obligation',
    rows.map(({ id, unitId }) => ({
      id: newId(),
      indicator_id: id,
      report_id: reportOf.get(unitId),
      unit_id: unitId,
      year: period.closesYear,
    })),
  )
}
