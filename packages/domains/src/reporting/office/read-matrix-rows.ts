import type { Matrix, MatrixCell, MatrixRow } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { pageFrom, readCursor } from '../../kernel/index.ts'
import { unitMatchSql, unitPattern } from './search-units.ts'
import { onTimeSql, standingSql } from './standing.ts'

interface UnitRow {
  id: string
  name: string
  regionName: string
  place: string
}

/** Who is behind in the period that was asked about comes first, then the directory's order. */
const urgency = `case (${standingSql('$4')}) when 'missing' then '0' when 'returned' then '1' when 'not-due' then '2'
  when 'at-leader' then '3' when 'to-review' then '4' when 'accepted' then '5' else '6' end`

/**
 * A page of units that owe a report in any of these periods, the one that matters last among them, with a cell for
 * each report. Two statements whatever the number of units and periods.
 */
export async function readMatrixRows(
  client: SqlClient,
  periodIds: readonly string[],
  page: { q: string | undefined; cursor: string | undefined; limit: number },
  now: Date,
): Promise<Pick<Matrix, 'items' | 'next'>> {
  const after = page.cursor === undefined ? null : readCursor(page.cursor)
  const units = await client.query<UnitRow>(
    `select unit.id, unit.name, region_now.name as "regionName", place
     from (select unit.*, coalesce(${urgency}, '7') || unit.sort_key as place
           from unit left join report on report.unit_id = unit.id and report.period_id = $5
           -- looked up for the few that owe nothing in the last period: nearly all do
           left join lateral (
             select true as owes from report as owed
             where report.id is null and owed.unit_id = unit.id and owed.period_id = any($1::uuid[]) limit 1
           ) as before on report.id is null
           where (report.id is not null or before.owes)
             and unit.id in (select wanwu_units('report.read')) and ${unitMatchSql('$2')}) as unit
     join region_now on region_now.code = unit.region
     where $6::text is null or (place, unit.id) > ($6, $7::uuid)
     order by place, unit.id limit $3`,
    [
      periodIds,
      unitPattern(page.q),
      page.limit + 1,
      shanghaiDay(now),
      periodIds.at(-1) ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
    ],
  )
  const cells = await readCells(client, periodIds, units.rows, now)
  return pageFrom(
    units.rows,
    page.limit,
    (row) => [row.place, row.id],
    (row): MatrixRow => ({
      unit: { id: row.id, name: row.name },
      regionName: row.regionName,
      cells: cells.get(row.id) ?? [],
    }),
  )
}

async function readCells(
  client: SqlClient,
  periodIds: readonly string[],
  units: readonly UnitRow[],
  now: Date,
): Promise<Map<string, MatrixCell[]>> {
  const { rows } = await client.query<MatrixCell & { unitId: string }>(
    `select unit_id as "unitId", period_id as "periodId", id as "reportId", ${standingSql('$3')} as standing,
            not coalesce(${onTimeSql}, true) as late, due_on > first_due_on as extended
     from report where unit_id = any($1::uuid[]) and period_id = any($2::uuid[])`,
    [units.map(({ id }) => id), periodIds, shanghaiDay(now)],
  )
  const byUnit = new Map<string, MatrixCell[]>()
  for (const { unitId, ...cell } of rows) byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), cell])
  return byUnit
}
