import { AppError } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** @throws AppError NOT_FOUND naming the first region code that does not exist. */
export async function requireRegions(client: SqlClient, codes: readonly string[]): Promise<void> {
  const found = await client.query<{ code: string }>('select code from region where code = any($1)', [codes])
  const known = new Set(found.rows.map((row) => row.code))
  const missing = codes.find((code) => !known.has(code))
  if (missing !== undefined) {
    throw new AppError('NOT_FOUND', {
      message: { zh: `没有行政区划代码 ${missing}。`, en: `There is no region ${missing}.` },
      next: { zh: '请先在行政区划中新增。', en: 'Add the region first.' },
      data: { code: missing },
    })
  }
}
