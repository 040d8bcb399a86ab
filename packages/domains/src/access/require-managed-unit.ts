import type { SqlClient } from '@wanwu/database'
import type { Policy } from '../kernel/index.ts'
import { noSuchUnit } from './no-such-unit.ts'

/** A unit the actor may change. @throws AppError NOT_FOUND, FORBIDDEN */
export async function requireManagedUnit(
  client: SqlClient,
  policy: Policy,
  id: string,
): Promise<{ name: string; planScope: string }> {
  const found = await client.query<{ name: string; plan_scope: string }>(
    'select name, plan_scope from unit where id = $1',
    [id],
  )
  const row = found.rows[0]
  if (!row) throw noSuchUnit()
  await policy.requireIn('unit.manage', { region: row.plan_scope, unit: id })
  return { name: row.name, planScope: row.plan_scope }
}
