import { AppError, closeRegion } from '@wanwu/contract'
import { and, eq } from 'drizzle-orm'
import { defineCommand } from '../../kernel/index.ts'
import { noSuchRegion, versionsOf } from '../present-region.ts'
import { requireRegions } from '../require-regions.ts'
import { regionVersion } from '../tables.ts'

/** 撤销行政区划: refused while regions under it go on. */
export const closeRegionCommand = defineCommand({
  endpoint: closeRegion,
  async handler({ db, client, policy, input }) {
    const [latest] = await versionsOf(db, input.code)
    if (!latest) throw noSuchRegion(input.code)
    await policy.requireIn('region.manage', { region: input.code })
    if (latest.validTo !== null) {
      throw wrong(`该行政区划已于 ${latest.validTo} 撤销。`, `It ended on ${latest.validTo}.`)
    }
    if (input.validTo <= latest.validFrom) {
      throw wrong('撤销日期须晚于生效日期。', 'It cannot end before it began.')
    }
    const below = await client.query(
      'select 1 from region_version where parent = $1 and (valid_to is null or valid_to > $2) limit 1',
      [input.code, input.validTo],
    )
    if (below.rows.length > 0) {
      throw wrong('尚有下级行政区划，须先调整。', 'There are regions under it; move or end them first.')
    }
    if (input.successor) await requireRegions(client, [input.successor])
    const change = { validTo: input.validTo, successor: input.successor }
    await db
      .update(regionVersion)
      .set(change)
      .where(and(eq(regionVersion.code, input.code), eq(regionVersion.validFrom, latest.validFrom)))
    return { ...latest, ...change }
  },
  audit: ({ input }, version) => ({
    region: input.code,
    subject: { kind: 'region', id: input.code, label: version.name },
    detail: { validTo: input.validTo, successor: input.successor },
  }),
})

function wrong(zh: string, en: string): AppError {
  return new AppError('WRONG_STATE', { message: { zh, en } })
}
