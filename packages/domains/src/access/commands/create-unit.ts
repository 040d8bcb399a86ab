import { createUnit } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { insertUnit } from '../insert-unit.ts'
import { noSuchUnit } from '../no-such-unit.ts'
import { loadUnitDetail } from '../present-unit.ts'
import { requireRegions } from '../require-regions.ts'
import { requireUnits } from '../require-units.ts'

/** 新增单位. */
export const createUnitCommand = defineCommand({
  endpoint: createUnit,
  async handler({ db, client, policy, input, now }) {
    await policy.requireIn('unit.manage', { region: input.planScope })
    await requireRegions(client, [input.region, input.planScope])
    await requireUnits(client, [input.parentId, input.lineSuperiorId])
    const id = await insertUnit(client, { ...input, at: now })
    const detail = await loadUnitDetail(db, client, id)
    if (!detail) throw noSuchUnit()
    return detail
  },
  audit: ({ input }, unit) => ({
    region: input.planScope,
    subject: { kind: 'unit', id: unit.id, label: unit.name },
    detail: { ...input },
  }),
})
