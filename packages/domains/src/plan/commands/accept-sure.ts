import { acceptSure } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReview } from '../review/audit-review.ts'
import { lockReview } from '../review/lock-review.ts'
import { presentOpenReview } from '../review/open-review.ts'
import { saveEdits } from '../review/save-edits.ts'

/** 接受有把握的读法: accepts every task without an open doubt in one act. */
export const acceptSureCommand = defineCommand({
  endpoint: acceptSure,
  async handler({ client, input, actor, now, policy }) {
    const review = await lockReview(client, input)
    const { sure, accepted } = review.assessment
    const taskIds = [...sure].filter((id) => !accepted.has(id))
    if (taskIds.length === 0) return presentOpenReview(review, policy)
    const saved = await saveEdits(client, review, {
      edits: [{ kind: 'accept-tasks', taskIds }],
      actorId: actor.personId,
      at: now,
    })
    return presentOpenReview(saved, policy)
  },
  audit: (context) => auditReview(context),
})
