import { listRegions } from '@wanwu/contract'
import { and, type SQL, sql } from 'drizzle-orm'
import { defineQuery, regionInReach } from '../../kernel/index.ts'
import { regionVersionRow } from '../present-region.ts'
import { regionVersion, today } from '../tables.ts'

/** Depth of a level: parents come before children. */
const depth: SQL = sql`array_position(array['province', 'prefecture', 'county', 'township'], ${regionVersion.level})`

/** The region tree as it stood on a day. */
export const regionsQuery = defineQuery({
  endpoint: listRegions,
  async handler({ db, input, policy, actor }) {
    const on = input.on ? sql`${input.on}::date` : today
    const rows = await db
      .select({
        ...regionVersionRow,
        mayManage: sql<boolean>`${regionInReach('region.manage', regionVersion.code)}`,
      })
      .from(regionVersion)
      .where(
        and(
          sql`${regionVersion.validFrom} <= ${on}`,
          sql`(${regionVersion.validTo} is null or ${on} < ${regionVersion.validTo})`,
          input.under ? sql`${regionVersion.code} in (select region_subtree(${input.under}))` : undefined,
        ),
      )
      .orderBy(depth, regionVersion.code)
    return {
      items: rows.map(({ mayManage, ...version }) => ({ ...version, can: { manage: mayManage } })),
      can: { manage: await policy.allows('region.manage', { region: actor.homeRegion }) },
    }
  },
})
