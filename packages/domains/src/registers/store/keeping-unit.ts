import { AppError } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import type { Actor, Policy } from '../../kernel/index.ts'

/**
 * The unit that keeps a new record, and its region: those given, else the actor's own unit and where it works.
 *
 * @throws AppError FORBIDDEN where the actor may not write for that unit there; NOT_FOUND for a unit that is none
 */
export async function keepingUnit(
  { client, actor, policy }: { client: SqlClient; actor: Actor; policy: Policy },
  given: { unit?: string | undefined; region?: string | undefined },
): Promise<{ unit: string; region: string }> {
  const unit = given.unit ?? actor.unitId
  const { rows } = await client.query<{ region: string }>(
    'select plan_scope as region from unit where id = $1',
    [unit],
  )
  if (!unit || !rows[0]) {
    throw new AppError('NOT_FOUND', {
      message: { zh: '没有这个单位。', en: 'There is no such unit.' },
      next: { zh: '请选择填报单位。', en: 'Choose the unit that keeps the record.' },
    })
  }
  const region = given.region ?? rows[0].region
  await policy.requireIn('register.write', { unit, region })
  return { unit, region }
}
