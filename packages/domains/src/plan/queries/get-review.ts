import { getReview } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { openReview, presentOpenReview } from '../review/open-review.ts'

/** 核对读法: the state of a review as its reading and edits make it. */
export const getReviewQuery = defineQuery({
  endpoint: getReview,
  handler: async ({ client, input, policy }) =>
    presentOpenReview(await openReview(client, input.versionId), policy),
})
