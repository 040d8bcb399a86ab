import type { PersonDetail } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Actor, Policy } from '../kernel/index.ts'
import { noSuchPerson } from './no-such-person.ts'
import { loadPerson } from './present-person.ts'

/** A person the actor may change, locked until the commit. @throws AppError NOT_FOUND, FORBIDDEN */
export async function requireManagedPerson(
  context: { db: NodePgDatabase; client: SqlClient; policy: Policy; actor: Actor },
  id: string,
): Promise<PersonDetail> {
  const { db, client, policy, actor } = context
  const seen = await loadPerson(db, client, actor, id)
  if (!seen?.unit) throw noSuchPerson()
  await policy.requireIn('person.manage', { unit: seen.unit.id })
  await client.query('select id from person where id = $1 for update', [id])
  return (await loadPerson(db, client, actor, id)) ?? seen
}
