import { AppError, planValueCheck } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { lockClaim } from './lock-claim.ts'

/** 安排核查: a claimed value is to be looked at by another unit. */
export const planValueCheckCommand = defineCommand({
  endpoint: planValueCheck,
  async handler({ client, input, actor, now, policy }) {
    const claim = await lockClaim(client, { obligationId: input.obligationId })
    await policy.requireIn('report.review', { unit: claim.unitId })
    const verifier = await client.query(
      `select from unit where id = $1 and valid_to is null and id in (select wanwu_units('report.review'))`,
      [input.verifierId],
    )
    if (verifier.rowCount === 0) throw noSuch('核查单位', 'verifying unit')
    if (claim.checkId) {
      throw new AppError('ALREADY_EXISTS', {
        message: { zh: '这一数值已经安排核查。', en: 'This value is being verified already.' },
        next: { zh: '请刷新页面查看。', en: 'Reload to see it.' },
      })
    }
    if (claim.claimed === null || input.verifierId === claim.unitId) {
      throw new AppError('WRONG_STATE', {
        message:
          claim.claimed === null
            ? { zh: '责任单位还没有报这一数值。', en: 'The owner has not filed this value yet.' }
            : { zh: '责任单位不能核查自己报的数值。', en: 'The owner cannot verify its own value.' },
        next: { zh: '请待报送后，另选单位核查。', en: 'Wait for the value, and choose another unit.' },
      })
    }
    const checkId = newId()
    await client.query(
      `insert into indicator_check (id, obligation_id, unit_id, verifier_unit_id, planned_on, planned_by, planned_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        checkId,
        claim.obligationId,
        claim.unitId,
        input.verifierId,
        input.plannedOn,
        actor.personId,
        now.toISOString(),
      ],
    )
    return { checkId }
  },
  async audit({ client, input }, answer) {
    const { region, label } = await lockClaim(client, { obligationId: input.obligationId })
    return {
      region,
      subject: { kind: 'indicator-check', id: answer.checkId, label },
      detail: { verifierId: input.verifierId, plannedOn: input.plannedOn },
    }
  },
})
