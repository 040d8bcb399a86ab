import type { Role } from '@wanwu/contract'
import { newId, shanghaiDay } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

/** Gives a person a role from the day of `at`. Policy is the caller's: for the demo and for tests. */
export async function grantRole(
  client: SqlClient,
  grant: { personId: string; role: Role; region: string; unitId: string | null; at: Date },
): Promise<void> {
  await client.query(
    `insert into role_grant (id, person_id, role, region, unit_id, valid_from)
     values ($1, $2, $3, $4, $5, $6)`,
    [newId(), grant.personId, grant.role, grant.region, grant.unitId, shanghaiDay(grant.at)],
  )
}
