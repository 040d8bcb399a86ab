import { listAppraisals } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readAppraisals } from '../appraisal/read-appraisals.ts'

/** 考核: those with a result that the caller may read. */
export const listAppraisalsQuery = defineQuery({
  endpoint: listAppraisals,
  handler: async ({ client }) => ({
    appraisals: (await readAppraisals(client)).map(({ regionCode: _, ...appraisal }) => appraisal),
  }),
})
