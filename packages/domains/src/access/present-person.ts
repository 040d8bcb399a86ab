import type { HeldRole, PersonDetail } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { type Actor, unitInReach } from '../kernel/index.ts'
import { namesOf } from './names-of.ts'
import { person, roleGrant, today } from './tables.ts'

/** The columns of a person, and whether the actor may change them. */
export const personRow = {
  id: person.id,
  name: person.name,
  userName: person.userName,
  unitId: person.unitId,
  phone: person.phone,
  state: person.state,
  demo: person.demo,
  revision: person.revision,
  sortKey: person.sortKey,
  mayManage: unitInReach('person.manage', person.unitId),
}

/** A person as they come from the database. */
export interface PersonRow
  extends Pick<PersonDetail, 'id' | 'name' | 'userName' | 'phone' | 'state' | 'demo' | 'revision'> {
  unitId: string
  mayManage: boolean
}

/** SQL condition: the grant counts today. */
export const grantCounts = sql`${roleGrant.validFrom} <= ${today} and (${roleGrant.validTo} is null or ${today} < ${roleGrant.validTo})`

/** People with their roles of today. */
export async function presentPeople(
  db: NodePgDatabase,
  client: SqlClient,
  actor: Actor,
  rows: readonly PersonRow[],
): Promise<PersonDetail[]> {
  const ids = rows.map((row) => row.id)
  const grants =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(roleGrant)
          .where(and(inArray(roleGrant.personId, ids), grantCounts))
          .orderBy(roleGrant.id)
  const names = await namesOf(
    client,
    grants.map((grant) => grant.region),
    [...rows.map((row) => row.unitId), ...grants.map((grant) => grant.unitId)],
  )
  return rows.map(({ mayManage, unitId, ...row }) => {
    const roles: HeldRole[] = grants
      .filter((grant) => grant.personId === row.id)
      .map((grant) => ({
        role: grant.role,
        region: names.region(grant.region),
        unit: names.unitOrNull(grant.unitId),
      }))
    const other = mayManage && row.id !== actor.personId
    return {
      ...row,
      unit: names.unit(unitId),
      roles,
      can: {
        update: mayManage,
        disable: other && row.state === 'active',
        enable: other && row.state === 'disabled',
        resetPassword: other && !row.demo,
      },
    }
  })
}

/** One person the actor may see; null when there is none. */
export async function loadPerson(
  db: NodePgDatabase,
  client: SqlClient,
  actor: Actor,
  id: string,
): Promise<PersonDetail | null> {
  const rows = await db.select(personRow).from(person).where(eq(person.id, id))
  const [detail] = await presentPeople(db, client, actor, rows)
  return detail ?? null
}
