import { editReview } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReview } from '../review/audit-review.ts'
import { lockReview } from '../review/lock-review.ts'
import { presentOpenReview } from '../review/open-review.ts'
import { saveEdits } from '../review/save-edits.ts'

/** 改正读法: appends edits to a review; refused when somebody else edited it in between. */
export const editReviewCommand = defineCommand({
  endpoint: editReview,
  async handler({ client, input, actor, now, policy }) {
    const review = await lockReview(client, input)
    const saved = await saveEdits(client, review, {
      edits: input.edits,
      actorId: actor.personId,
      at: now,
    })
    return presentOpenReview(saved, policy)
  },
  audit: (context) =>
    auditReview(context, { base: context.input.base, edits: context.input.edits.map((edit) => edit.kind) }),
})
