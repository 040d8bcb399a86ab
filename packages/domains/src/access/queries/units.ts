import { listUnits } from '@wanwu/contract'
import { and, eq, sql } from 'drizzle-orm'
import { afterCursor, defineQuery, pageFrom, regionInReach } from '../../kernel/index.ts'
import { presentUnit, unitNames, unitRow } from '../present-unit.ts'
import { searchCondition } from '../search-condition.ts'
import { today, unit } from '../tables.ts'

/** The directory of units, by name in pinyin order. */
export const unitsQuery = defineQuery({
  endpoint: listUnits,
  async handler({ db, client, input }) {
    const on = input.on ? sql`${input.on}::date` : today
    const rows = await db
      .select(unitRow)
      .from(unit)
      .where(
        and(
          regionInReach('unit.read', unit.planScope),
          sql`${unit.validFrom} <= ${on} and (${unit.validTo} is null or ${on} < ${unit.validTo})`,
          searchCondition(input.q, unit),
          input.region ? sql`${unit.region} in (select region_subtree(${input.region}))` : undefined,
          input.planScope ? eq(unit.planScope, input.planScope) : undefined,
          input.kind ? eq(unit.kind, input.kind) : undefined,
          afterCursor(input.cursor, unit.sortKey, unit.id),
        ),
      )
      .orderBy(unit.sortKey, unit.id)
      .limit(input.limit + 1)
    const names = await unitNames(client, rows)
    const mayCreate = await client.query<{ any: boolean }>(
      "select exists (select wanwu_regions('unit.manage')) as any",
    )
    return {
      ...pageFrom(
        rows,
        input.limit,
        (row) => [row.sortKey, row.id],
        (row) => presentUnit(row, names),
      ),
      can: { create: mayCreate.rows[0]?.any === true },
    }
  },
})
