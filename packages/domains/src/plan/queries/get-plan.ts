import { AppError, getPlan } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { readPlans } from '../store/read-plans.ts'

/** 一个方案及其各版本. */
export const getPlanQuery = defineQuery({
  endpoint: getPlan,
  async handler({ client, input }) {
    const [plan] = await readPlans(client, input.planId)
    if (!plan) {
      throw new AppError('NOT_FOUND', {
        message: { zh: '没有这个方案，或您无权查看。', en: 'There is no such plan, or you may not see it.' },
        next: { zh: '请从“方案”页重新打开。', en: 'Open it again from the plans page.' },
      })
    }
    return plan
  },
})
