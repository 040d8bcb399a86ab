import { assessSelf } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { auditResult } from '../appraisal/audit-result.ts'
import { lockResult } from '../appraisal/lock-result.ts'

/** 自评: the unit's own view, before the office reviews. */
export const assessSelfCommand = defineCommand({
  endpoint: assessSelf,
  async handler(context) {
    const { client, input } = context
    const result = await lockResult(context, input, 'report.file', ['computed', 'self-assessed'])
    await client.query(
      `update appraisal_result set self_assessment = $2, state = 'self-assessed', revision = revision + 1 where id = $1`,
      [result.id, input.text],
    )
    return { done: true as const }
  },
  audit: ({ client, input }) => auditResult(client, input.resultId),
})
