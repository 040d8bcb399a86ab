import { addUnitAlias } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { insertAlias } from '../insert-unit.ts'
import { refreshUnitSearch } from '../refresh-unit-search.ts'
import { requireManagedUnit } from '../require-managed-unit.ts'

/** 新增单位别名. */
export const addUnitAliasCommand = defineCommand({
  endpoint: addUnitAlias,
  async handler({ client, policy, input }) {
    await requireManagedUnit(client, policy, input.id)
    const alias = { text: input.text, kind: input.kind, source: input.source }
    const id = await insertAlias(client, { unitId: input.id, ...alias })
    await refreshUnitSearch(client, input.id)
    return { id, ...alias }
  },
  audit: async ({ client, policy, input }) => {
    const unit = await requireManagedUnit(client, policy, input.id)
    return {
      region: unit.planScope,
      subject: { kind: 'unit', id: input.id, label: unit.name },
      detail: { text: input.text, kind: input.kind },
    }
  },
})
