import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../no-such.ts'

/** The region of a plan that the actor may read. @throws AppError NOT_FOUND otherwise. */
export async function planRegion(client: SqlClient, planId: string): Promise<string> {
  const { rows } = await client.query<{ region: string }>(
    `select region_code as region from plan where id = $1 and region_code in (select plan_regions('report.read'))`,
    [planId],
  )
  if (!rows[0]) throw noSuch('方案', 'plan')
  return rows[0].region
}
