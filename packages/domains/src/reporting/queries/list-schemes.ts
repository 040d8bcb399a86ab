import { listSchemes } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readSchemes } from '../appraisal/read-schemes.ts'

/** 考核办法: every version, so that an old result can be read beside its own. */
export const listSchemesQuery = defineQuery({
  endpoint: listSchemes,
  async handler({ client, actor, policy }) {
    const schemes = await readSchemes(client)
    return {
      schemes: schemes.map(({ regionCode: _, ...scheme }) => scheme),
      can: { create: await policy.allows('report.manage', { region: actor.homeRegion }) },
    }
  },
})
