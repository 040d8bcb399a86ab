import { AppError, discardVersion } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditReview } from '../review/audit-review.ts'
import { readVersion } from '../store/read-version.ts'

/** 放弃这一版: ends a review without effect; file and edits stay on record. */
export const discardVersionCommand = defineCommand({
  endpoint: discardVersion,
  async handler({ client, input }) {
    const version = await readVersion(client, input.versionId, 'plan.review')
    const { rowCount } = await client.query(
      `update plan_version set state = 'discarded' where id = $1 and state = 'reviewing'`,
      [version.id],
    )
    if (rowCount === 0) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '只能放弃核对中的版本。', en: 'Only a print under review can be given up.' },
      })
    }
    return { planId: version.planId }
  },
  audit: (context) => auditReview(context),
})
