import { AppError, addRegionVersion } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { and, eq, isNull } from 'drizzle-orm'
import { defineCommand } from '../../kernel/index.ts'
import { versionsOf } from '../present-region.ts'
import { requireRegions } from '../require-regions.ts'
import { region, regionVersion } from '../tables.ts'

/** 新增或变更行政区划: what came before stays, so that old records keep the name they were made under. */
export const addRegionVersionCommand = defineCommand({
  endpoint: addRegionVersion,
  async handler({ db, client, policy, input }) {
    const [latest] = await versionsOf(db, input.code)
    if (latest) await policy.requireIn('region.manage', { region: input.code })
    if (!latest || input.parent) await policy.requireIn('region.manage', { region: input.parent })
    if (input.parent) {
      await requireRegions(client, [input.parent])
      await requireNotUnderItself(client, input.code, input.parent)
    }
    if (!latest) await db.insert(region).values({ code: input.code })
    else if (latest.validTo === null) {
      if (input.validFrom <= latest.validFrom) throw beginsTooEarly(latest.validFrom)
      await db
        .update(regionVersion)
        .set({ validTo: input.validFrom })
        .where(and(eq(regionVersion.code, input.code), isNull(regionVersion.validTo)))
    } else if (input.validFrom < latest.validTo) throw beginsTooEarly(latest.validTo)
    const version = { ...input, validTo: null, successor: null }
    await db.insert(regionVersion).values(version)
    return version
  },
  audit: ({ input }) => ({
    region: input.code,
    subject: { kind: 'region', id: input.code, label: input.name },
    detail: { ...input },
  }),
})

function beginsTooEarly(present: string): AppError {
  return new AppError('WRONG_STATE', {
    message: {
      zh: `新版本的生效日期须晚于现有版本（${present}）。`,
      en: `It must begin after the present version (${present}).`,
    },
    next: { zh: '请改用更晚的生效日期。', en: 'Choose a later day.' },
    data: { present },
  })
}

async function requireNotUnderItself(client: SqlClient, code: string, parent: string): Promise<void> {
  const found = await client.query<{ circle: boolean }>(
    'select $1::text in (select region_and_above($2)) as circle',
    [code, parent],
  )
  if (found.rows[0]?.circle) {
    throw new AppError('WRONG_STATE', {
      message: { zh: '上级行政区不能是本区或其下级。', en: 'A region cannot stand under itself.' },
      next: { zh: '请选择其他上级行政区。', en: 'Choose another region above.' },
    })
  }
}
