import { appealResult } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditResult } from '../appraisal/audit-result.ts'
import { lockResult } from '../appraisal/lock-result.ts'

/** 申诉: against a reviewed result; the office answers before it is final. */
export const appealResultCommand = defineCommand({
  endpoint: appealResult,
  async handler(context) {
    const { client, input } = context
    const result = await lockResult(context, input, 'report.file', ['reviewed'])
    await client.query(
      `update appraisal_result set appeal = $2, answer = null, state = 'appealed', revision = revision + 1 where id = $1`,
      [result.id, input.text],
    )
    return { done: true as const }
  },
  audit: ({ client, input }) => auditResult(client, input.resultId),
})
