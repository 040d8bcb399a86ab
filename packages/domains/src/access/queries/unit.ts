import { getUnit } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { noSuchUnit } from '../no-such-unit.ts'
import { loadUnitDetail } from '../present-unit.ts'

/** One unit. */
export const unitQuery = defineQuery({
  endpoint: getUnit,
  async handler({ db, client, policy, input }) {
    const detail = await loadUnitDetail(db, client, input.id)
    if (!detail || !(await policy.allows('unit.read', { region: detail.planScope.code }))) throw noSuchUnit()
    return detail
  },
})
