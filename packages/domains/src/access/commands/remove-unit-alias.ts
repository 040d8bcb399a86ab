import { AppError, removeUnitAlias } from '@wanwu/contract'
import { and, eq } from 'drizzle-orm'
import { defineCommand } from '../../kernel/index.ts'
import { refreshUnitSearch } from '../refresh-unit-search.ts'
import { requireManagedUnit } from '../require-managed-unit.ts'
import { unitAlias } from '../tables.ts'

/** 删除单位别名. */
export const removeUnitAliasCommand = defineCommand({
  endpoint: removeUnitAlias,
  async handler({ db, client, policy, input }) {
    await requireManagedUnit(client, policy, input.id)
    const removed = await db
      .delete(unitAlias)
      .where(and(eq(unitAlias.id, input.aliasId), eq(unitAlias.unitId, input.id)))
      .returning({ id: unitAlias.id })
    if (removed.length === 0) {
      throw new AppError('NOT_FOUND', {
        message: { zh: '没有这个别名。', en: 'There is no such name.' },
      })
    }
    await refreshUnitSearch(client, input.id)
    return { done: true as const }
  },
  audit: async ({ client, policy, input }) => {
    const unit = await requireManagedUnit(client, policy, input.id)
    return {
      region: unit.planScope,
      subject: { kind: 'unit', id: input.id, label: unit.name },
      detail: { aliasId: input.aliasId },
    }
  },
})
