import { AppError, type CircularState, stepCircular } from '@wanwu/contract'
import { defineCommand } from '../../../kernel/index.ts'
import { addCircularAct } from '../store/add-circular-act.ts'
import { auditCircular } from '../store/audit-circular.ts'
import { lockCircular } from '../store/lock-circular.ts'

/** From where each step may be taken, and where it leads. */
const steps: Record<string, { from: CircularState[]; to: CircularState }> = {
  submitted: { from: ['drafting'], to: 'checking' },
  checked: { from: ['checking'], to: 'countersigning' },
  countersigned: { from: ['countersigning'], to: 'countersigning' },
  returned: { from: ['checking', 'countersigning'], to: 'drafting' },
}

/** 送核, 核稿, 会签, 退回: each a dated act with its actor. Who drafted a paper does not check it. */
export const stepCircularCommand = defineCommand({
  endpoint: stepCircular,
  async handler(context) {
    const { client, input, actor, now } = context
    const step = steps[input.step]
    const row = await lockCircular(context, input.circularId, input.revision, step?.from ?? [])
    if (input.step === 'checked' && row.draftedBy === actor.personId) {
      throw new AppError('WRONG_STATE', {
        message: { zh: '拟稿人不能核自己的稿。', en: 'Who drafted a paper does not check it.' },
        next: { zh: '请由本办其他人员核稿。', en: 'Ask somebody else of the office to check it.' },
      })
    }
    if (input.note === '' && (input.step === 'countersigned' || input.step === 'returned')) {
      throw new AppError('INCOMPLETE', {
        message:
          input.step === 'returned'
            ? { zh: '没有写明退回的理由。', en: 'The reason for the return is missing.' }
            : {
                zh: '没有写明会签单位、人员和意见。',
                en: 'Who countersigned, and what was said, is missing.',
              },
        next: { zh: '请写明后再办理。', en: 'Say so and try again.' },
      })
    }
    await client.query('update circular set state = $2, revision = revision + 1 where id = $1', [
      row.id,
      step?.to ?? row.state,
    ])
    await addCircularAct(client, row.id, { kind: input.step, actor, at: now, note: input.note || null })
    return { revision: row.revision + 1 }
  },
  audit: ({ client, input }) =>
    auditCircular(client, input.circularId, { step: input.step, note: input.note }),
})
