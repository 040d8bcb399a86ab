import { AppError, reviewResult } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { defineCommand } from '../../kernel/index.ts'
import { auditResult } from '../appraisal/audit-result.ts'
import { lockResult } from '../appraisal/lock-result.ts'

async function requireKnownItems(
  client: SqlClient,
  resultId: string,
  adjustments: readonly { itemId: string; score: number }[],
): Promise<void> {
  const { rows } = await client.query<{ id: string; points: number }>(
    `select item ->> 'id' as id, (item ->> 'points')::float8 as points from appraisal_result as result
     join appraisal on appraisal.id = appraisal_id join appraisal_scheme as scheme on scheme.id = scheme_id
     cross join jsonb_array_elements(definition -> 'items') as item where result.id = $1`,
    [resultId],
  )
  const most = new Map(rows.map(({ id, points }) => [id, points]))
  const wrong = adjustments.find(({ itemId, score }) => score > (most.get(itemId) ?? -1))
  if (!wrong) return
  throw new AppError('INVALID_INPUT', {
    message: {
      zh: `“${wrong.itemId}”不在考核办法中，或得分超过该项分值。`,
      en: `“${wrong.itemId}” is no item of the scheme, or the score is above its points.`,
    },
    next: { zh: '请按考核办法的分值填写。', en: 'Keep to the points of the scheme.' },
    data: { issues: [{ path: 'adjustments', reason: 'POINTS' }] },
  })
}

/** 复核: confirms what was counted, scores what is scored by hand, answers an appeal. */
export const reviewResultCommand = defineCommand({
  endpoint: reviewResult,
  async handler(context) {
    const { client, input } = context
    const result = await lockResult(context, input, 'report.review', [
      'computed',
      'self-assessed',
      'reviewed',
      'appealed',
    ])
    if (result.state === 'appealed' && input.answer === null) {
      throw new AppError('WRONG_STATE', {
        message: {
          zh: '该单位已申诉，复核须答复申诉。',
          en: 'The unit has appealed: the review has to answer.',
        },
        next: { zh: '请写明答复。', en: 'Write the answer.' },
      })
    }
    await requireKnownItems(client, result.id, input.adjustments)
    await client.query(
      `update appraisal_result set adjustments = $2::jsonb, answer = $3, state = 'reviewed', revision = revision + 1
       where id = $1`,
      [result.id, JSON.stringify(input.adjustments), input.answer],
    )
    return { done: true as const }
  },
  audit: ({ client, input }) => auditResult(client, input.resultId, { adjustments: input.adjustments }),
})
