import type { FindingOrigin } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** The finding that a record was turned into, if any: an inspection may lead to several, so it is never asked. */
export async function raisedFrom(
  client: SqlClient,
  origin: FindingOrigin,
  finding: unknown,
): Promise<{ id: string; problem: string } | null> {
  if (origin === 'inspection' || typeof finding !== 'string') return null
  const { rows } = await client.query<{ problem: string }>(
    'select f_problem as problem from register.finding where id = $1::uuid',
    [finding],
  )
  return { id: finding, problem: rows[0]?.problem ?? '' }
}
