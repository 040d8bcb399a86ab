import { AppError, undoEdit } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReview } from '../review/audit-review.ts'
import { lockReview } from '../review/lock-review.ts'
import { presentOpenReview } from '../review/open-review.ts'
import { settleReview } from '../review/save-edits.ts'

/**
 * 撤回上一步: takes the last act back, with every edit it made. Decisions carried over from an
 * earlier print are not undone here; they are corrected like any other reading.
 */
export const undoEditCommand = defineCommand({
  endpoint: undoEdit,
  async handler({ client, input, policy }) {
    const review = await lockReview(client, input)
    if (review.edits.length <= review.version.carried) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '没有可以撤回的改动。', en: 'There is nothing to take back.' },
      })
    }
    const { rowCount } = await client.query(
      `delete from review_edit where version_id = $1
         and act = (select max(act) from review_edit where version_id = $1)`,
      [input.versionId],
    )
    const edits = review.edits.slice(0, review.edits.length - rowCount)
    return presentOpenReview(await settleReview(client, { ...review, edits }), policy)
  },
  audit: (context) => auditReview(context, { base: context.input.base }),
})
