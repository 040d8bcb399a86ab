import { AppError } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../no-such.ts'

/** A period as far as acts on it need to know it. */
export interface PeriodRow {
  id: string
  planId: string
  regionCode: string
  name: string
  dueOn: string
  closesYear: number | null
  state: 'open' | 'closed'
}

/**
 * One period, locked for the rest of the unit of work.
 *
 * @throws AppError NOT_FOUND outside of the actor's reach.
 */
export async function lockPeriod(client: SqlClient, periodId: string): Promise<PeriodRow> {
  const { rows } = await client.query<PeriodRow>(
    `select id, plan_id as "planId", region_code as "regionCode", name_zh as name, due_on as "dueOn", closes_year as "closesYear", state
     from report_period where id = $1 and region_code in (select plan_regions('report.read')) for update`,
    [periodId],
  )
  const [period] = rows
  if (!period) throw noSuch('报送期', 'period')
  return period
}

/** @throws AppError WRONG_STATE when the period is closed. */
export function requireOpen(period: PeriodRow): void {
  if (period.state === 'open') return
  throw new AppError('WRONG_STATE', {
    message: { zh: `${period.name}已经关闭。`, en: 'This period is closed.' },
    next: { zh: '如确需更正，请对有关报送申请重新打开。', en: 'Ask for the report to be reopened.' },
  })
}
