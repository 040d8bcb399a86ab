import { getScreening } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister, readWhole } from '../../registers/index.ts'
import { lookAtExtent } from './look-at-extent.ts'

/**
 * 筛查: of an evaluation that is on file, for who may write for it. Nobody can ask with a polygon of their own, so every
 * extent that was asked for is in the history of a record.
 */
export const getScreeningQuery = defineQuery({
  endpoint: getScreening,
  async handler({ client, input, policy }) {
    const row = await readWhole(client, await findRegister(client, 'impact-evaluation'), input.id)
    await policy.requireIn('register.write', { unit: row.unit, region: row.region })
    return lookAtExtent(client, policy, row)
  },
})
