import { getMatrix, type Matrix } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineQuery } from '../../kernel/index.ts'
import { readMatrixRows } from './read-matrix-rows.ts'
import { readPeriodHeads } from './read-period-heads.ts'

/** Most periods beside each other: three years of quarters, or a year of months. */
const mostPeriods = 12

type CycleRow = Matrix['cycles'][number] & { regionCode: string }

/** Cycles the actor has to do with; the one whose period was opened last comes first. */
async function readCycleChoices(client: SqlClient): Promise<CycleRow[]> {
  const { rows } = await client.query<CycleRow>(
    `select cycle.id, cycle.name, cycle.plan_id as "planId", plan.title as "planTitle",
            cycle.region_code as "regionCode"
     from report_cycle as cycle join plan on plan.id = cycle.plan_id
     left join lateral (select max(opened_at) as latest from report_period where cycle_id = cycle.id) as last on true
     where cycle.region_code in (select plan_regions('report.read'))
       and (wanwu_allows('report.read', cycle.region_code, null) or exists (
         select from report join report_period on report_period.id = period_id
         where report_period.cycle_id = cycle.id and unit_id in (select wanwu_units('report.read'))))
     order by last.latest desc nulls last, plan.created_at, cycle.name`,
  )
  return rows
}

/** 报送总表: one cycle's units by its periods, aggregated in the database, a page of units at a time. */
export const getMatrixQuery = defineQuery({
  endpoint: getMatrix,
  async handler({ client, input, now, policy }): Promise<Matrix> {
    const found = await readCycleChoices(client)
    const chosen = found.find(({ id }) => id === input.cycleId) ?? found[0]
    const cycles = [...found].sort((one, other) => Number(other === chosen) - Number(one === chosen))
    const shown = cycles.map(({ regionCode: _, ...cycle }) => cycle)
    const can = {
      manage: chosen ? await policy.allows('report.manage', { region: chosen.regionCode }) : false,
    }
    const { rows } = await client.query<{ id: string }>(
      'select id from report_period where cycle_id = $1 order by due_on desc limit $2',
      [chosen?.id ?? null, mostPeriods],
    )
    const periodIds = rows.map(({ id }) => id).reverse()
    return {
      cycles: shown,
      periods: await readPeriodHeads(client, periodIds, now),
      ...(await readMatrixRows(client, periodIds, { ...input, q: input.q, cursor: input.cursor }, now)),
      can,
    }
  },
})
