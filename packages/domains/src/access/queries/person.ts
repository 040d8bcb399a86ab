import { getPerson } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { noSuchPerson } from '../no-such-person.ts'
import { loadPerson } from '../present-person.ts'

/** One person. */
export const personQuery = defineQuery({
  endpoint: getPerson,
  async handler({ db, client, actor, policy, input }) {
    const detail = await loadPerson(db, client, actor, input.id)
    if (!detail?.unit || !(await policy.allows('person.read', { unit: detail.unit.id }))) throw noSuchPerson()
    return detail
  },
})
