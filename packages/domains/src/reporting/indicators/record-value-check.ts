import { AppError, recordValueCheck } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { lockClaim } from './lock-claim.ts'

/** 登记指标核查结果: by the verifying unit, once; the claim that was looked at is kept with it. */
export const recordValueCheckCommand = defineCommand({
  endpoint: recordValueCheck,
  async handler({ client, input, actor, now, policy }) {
    const claim = await lockClaim(client, { checkId: input.checkId })
    if (!claim.verifierId) throw noSuch('指标核查', 'verification')
    await policy.requireIn('report.verify', { unit: claim.verifierId })
    if (actor.unitId === claim.unitId) {
      throw new AppError('FORBIDDEN', {
        message: {
          zh: '本单位的报送不能由本单位的人核查。',
          en: 'Nobody verifies what their own unit claims.',
        },
        next: { zh: '请由核查单位的人登记。', en: 'Somebody of the verifying unit has to record it.' },
      })
    }
    const agrees = claim.claimed === input.value
    if (claim.result !== null || claim.claimed === null || agrees !== (input.result === 'verified')) {
      throw new AppError('WRONG_STATE', {
        message:
          claim.result !== null
            ? { zh: '核查结果已经登记。', en: 'The result has been recorded already.' }
            : {
                zh: `所报值为${claim.claimed ?? '空'}，核查值${input.value}与所选结果不符。`,
                en: `Claimed is ${claim.claimed ?? 'nothing'}: ${input.value} does not go with this result.`,
              },
        next: {
          zh: '核实即核查值与所报值一致；不一致的登记为不符。',
          en: 'Verified means the same value was found; otherwise it is contradicted.',
        },
      })
    }
    await client.query(
      `update indicator_check set result = $2, claimed = $3, value = $4, method = $5, found = $6, done_on = $7,
         done_by = $8, done_at = $9 where id = $1`,
      [
        input.checkId,
        input.result,
        claim.claimed,
        input.value,
        input.method,
        input.found,
        input.doneOn,
        actor.personId,
        now.toISOString(),
      ],
    )
    return { done: true as const }
  },
  async audit({ client, input }) {
    const { region, label } = await lockClaim(client, { checkId: input.checkId })
    const { result, value, method, doneOn } = input
    return {
      region,
      subject: { kind: 'indicator-check', id: input.checkId, label },
      detail: { result, value, method, doneOn },
    }
  },
  emits: ({ input }) =>
    input.result === 'contradicted'
      ? [{ topic: 'reporting.value-contradicted', key: input.checkId, payload: { checkId: input.checkId } }]
      : [],
})
