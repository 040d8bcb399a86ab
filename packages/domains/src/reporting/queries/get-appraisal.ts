import { getAppraisal } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { openAppraisal } from '../appraisal/open-appraisal.ts'

/** 一次考核: sub-item scores with their working. */
export const getAppraisalQuery = defineQuery({
  endpoint: getAppraisal,
  handler: (context) => openAppraisal(context, context.input.appraisalId),
})
