import { AppError, type FollowedTip, followTip } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister } from '../../registers/index.ts'
import { hashCode } from './tip-signature.ts'

interface FollowedRow extends Omit<FollowedTip, 'outcome'> {
  outcome: string | null
}

/** 凭码查询: what became of a tip, for whoever holds its code. The database answers with nothing else. */
export const followTipQuery = defineQuery({
  endpoint: followTip,
  async handler({ client, input }) {
    const { rows } = await client.query<FollowedRow>(
      `select number, received_on::text as "receivedOn", state, unit, answer_by::text as "answerBy", reply,
         replied_on::text as "repliedOn", outcome, refused_because as "refusedBecause", merged, rewarded, photos
       from follow_tip($1)`,
      [hashCode(input.code)],
    )
    const found = rows[0]
    if (!found) {
      throw new AppError('NOT_FOUND', {
        message: { zh: '没有这个查询码对应的举报。', en: 'No tip has this code.' },
        next: { zh: '请核对查询码，共16位字母和数字。', en: 'Check the code: 16 letters and digits.' },
      })
    }
    const { vocabularies } = await findRegister(client, 'tip')
    const outcomes = vocabularies.find(({ key }) => key === 'tip-outcome')?.terms
    return { ...found, outcome: outcomes?.find(({ code }) => code === found.outcome)?.labels ?? null }
  },
})
