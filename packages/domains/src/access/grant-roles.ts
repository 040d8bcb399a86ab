import type { RoleGrantInput } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Policy } from '../kernel/index.ts'
import { grantCounts } from './present-person.ts'
import { requireRegions } from './require-regions.ts'
import { requireUnits } from './require-units.ts'
import { roleGrant, today } from './tables.ts'

/** What giving roles works with. */
interface GrantContext {
  db: NodePgDatabase
  client: SqlClient
  policy: Policy
  actor: { personId: string }
}

/**
 * Makes these the roles a person holds from today. Nobody gives, or takes away, what reaches further than
 * they manage people themselves.
 *
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function grantRoles(
  { db, client, policy, actor }: GrantContext,
  personId: string,
  wanted: readonly RoleGrantInput[],
): Promise<void> {
  await requireRegions(client, [...new Set(wanted.map((grant) => grant.region))])
  await requireUnits(
    client,
    wanted.map((grant) => grant.unitId),
  )
  const held = await db
    .select()
    .from(roleGrant)
    .where(and(eq(roleGrant.personId, personId), grantCounts))
  const same = (a: RoleGrantInput, b: RoleGrantInput) =>
    a.role === b.role && a.region === b.region && a.unitId === b.unitId
  const gone = held.filter((grant) => !wanted.some((one) => same(one, grant)))
  const added = wanted.filter(
    (grant, at) =>
      !held.some((one) => same(one, grant)) && wanted.findIndex((one) => same(one, grant)) === at,
  )
  for (const grant of [...gone, ...added]) {
    await policy.requireIn('person.manage', { region: grant.region, unit: grant.unitId })
  }
  if (gone.length > 0) {
    await db
      .update(roleGrant)
      .set({ validTo: sql`${today}` })
      .where(
        inArray(
          roleGrant.id,
          gone.map((grant) => grant.id),
        ),
      )
  }
  for (const grant of added) {
    await db.insert(roleGrant).values({
      ...grant,
      id: newId(),
      personId,
      validFrom: sql`${today}`,
      grantedBy: actor.personId,
    })
  }
}
