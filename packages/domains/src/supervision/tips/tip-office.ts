import { AppError } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** The office that takes the public's tips: it keeps the records. */
export interface TipOffice {
  unit: string
  name: string
  region: string
}

/** The first office in charge that there is; null before the product is set up. */
export async function tipOffice(client: SqlClient): Promise<TipOffice | null> {
  const { rows } = await client.query<TipOffice>(
    `select id as unit, name, plan_scope as region from unit where kind = 'office' and valid_to is null
     order by created_at, id limit 1`,
  )
  return rows[0] ?? null
}

/** @throws AppError WRONG_STATE where nobody takes tips yet. */
export async function requireTipOffice(client: SqlClient): Promise<TipOffice> {
  const office = await tipOffice(client)
  if (office) return office
  throw new AppError('WRONG_STATE', {
    message: { zh: '举报暂未开通。', en: 'Tips are not taken here yet.' },
    next: { zh: '请拨打12345或12369。', en: 'Call 12345 or 12369.' },
  })
}

/**
 * Lets the rest of the unit of work write tips of the office's region, as nobody is signed in who could: through the
 * same walls as everybody.
 */
export async function actForOffice(client: SqlClient, office: TipOffice): Promise<void> {
  const there = [{ region: office.region, unit: null }]
  await client.query(`select set_config('wanwu.scope', $1, true)`, [
    JSON.stringify({ 'register.write': there, 'register.involved': there }),
  ])
}
