import { getRegion } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { noSuchRegion, versionsOf } from '../present-region.ts'

/** One code with all its versions. */
export const regionQuery = defineQuery({
  endpoint: getRegion,
  async handler({ db, input, policy }) {
    const versions = await versionsOf(db, input.code)
    if (versions.length === 0) throw noSuchRegion(input.code)
    return {
      code: input.code,
      versions,
      can: { manage: await policy.allows('region.manage', { region: input.code }) },
    }
  },
})
