import type { UnitDetail, UnitSummary } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { eq } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { unitInReach } from '../kernel/index.ts'
import { type Names, namesOf } from './names-of.ts'
import { unit, unitAlias } from './tables.ts'

/** The columns of a unit in a list, and whether the actor may change it. */
export const unitRow = {
  id: unit.id,
  name: unit.name,
  shortName: unit.shortName,
  kind: unit.kind,
  region: unit.region,
  planScope: unit.planScope,
  parentId: unit.parentId,
  validTo: unit.validTo,
  sortKey: unit.sortKey,
  mayUpdate: unitInReach('unit.manage', unit.id),
}

/** A unit as it comes from the database. */
export interface UnitRow {
  id: string
  name: string
  shortName: string | null
  kind: UnitSummary['kind']
  region: string
  planScope: string
  parentId: string | null
  validTo: string | null
  mayUpdate: boolean
}

/** The names that units in a list mention. */
export function unitNames(client: SqlClient, rows: readonly UnitRow[]): Promise<Names> {
  return namesOf(
    client,
    rows.flatMap((row) => [row.region, row.planScope]),
    rows.map((row) => row.parentId),
  )
}

/** A unit in a list. */
export function presentUnit(row: UnitRow, names: Names): UnitSummary {
  return {
    id: row.id,
    name: row.name,
    shortName: row.shortName,
    kind: row.kind,
    region: names.region(row.region),
    planScope: names.region(row.planScope),
    parent: names.unitOrNull(row.parentId),
    validTo: row.validTo,
    can: { update: row.mayUpdate },
  }
}

/** One unit with everything that is known of it; null when there is none. */
export async function loadUnitDetail(
  db: NodePgDatabase,
  client: SqlClient,
  id: string,
): Promise<UnitDetail | null> {
  const [row] = await db
    .select({
      ...unitRow,
      lineSuperiorId: unit.lineSuperiorId,
      validFrom: unit.validFrom,
      revision: unit.revision,
    })
    .from(unit)
    .where(eq(unit.id, id))
  if (!row) return null
  const names = await namesOf(client, [row.region, row.planScope], [row.parentId, row.lineSuperiorId])
  const aliases = await db
    .select({ id: unitAlias.id, text: unitAlias.text, kind: unitAlias.kind, source: unitAlias.source })
    .from(unitAlias)
    .where(eq(unitAlias.unitId, id))
    .orderBy(unitAlias.kind, unitAlias.text)
  return {
    ...presentUnit(row, names),
    lineSuperior: names.unitOrNull(row.lineSuperiorId),
    validFrom: row.validFrom,
    aliases,
    revision: row.revision,
  }
}
