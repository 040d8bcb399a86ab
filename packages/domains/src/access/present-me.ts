import type { Me } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Actor } from '../kernel/index.ts'
import { namesOf } from './names-of.ts'

/** Who is signed in, as the web is told. */
export async function presentMe(client: SqlClient, actor: Actor): Promise<Me> {
  const names = await namesOf(
    client,
    actor.grants.map((grant) => grant.region),
    [actor.unitId, ...actor.grants.map((grant) => grant.unitId)],
  )
  const found = await client.query<{ has_password: boolean }>(
    'select has_password from person where id = $1',
    [actor.personId],
  )
  return {
    person: { id: actor.personId, name: actor.name, userName: actor.userName },
    unit: names.unitOrNull(actor.unitId),
    roles: actor.grants.map((grant) => ({
      role: grant.role,
      region: names.region(grant.region),
      unit: names.unitOrNull(grant.unitId),
    })),
    abilities: [...actor.permissions],
    locale: actor.locale,
    mustChangePassword: actor.mustChangePassword,
    demo: actor.demo,
    hasPassword: found.rows[0]?.has_password === true,
  }
}
