import type { Permission } from '@wanwu/contract'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** SQL condition: the region code in `column` lies where the actor holds the permission for every unit. */
export function regionInReach(permission: Permission, column: SQLWrapper): SQL {
  return sql`${column} in (select wanwu_regions(${permission}))`
}

/** SQL condition: the unit id in `column` is one for which the actor holds the permission. */
export function unitInReach(permission: Permission, column: SQLWrapper): SQL<boolean> {
  return sql<boolean>`${column} in (select wanwu_units(${permission}))`
}
