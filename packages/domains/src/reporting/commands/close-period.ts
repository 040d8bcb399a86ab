import { closePeriod } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { lockPeriod, requireOpen } from '../periods/lock-period.ts'

/** 关闭报送期: nothing is filed in it any more; what is missing stays missing. */
export const closePeriodCommand = defineCommand({
  endpoint: closePeriod,
  async handler({ client, input, actor, now, policy }) {
    const period = await lockPeriod(client, input.periodId)
    await policy.requireIn('report.manage', { region: period.regionCode })
    requireOpen(period)
    await client.query(
      `update report_period set state = 'closed', closed_by = $2, closed_at = $3 where id = $1`,
      [period.id, actor.personId, now.toISOString()],
    )
    return { done: true as const }
  },
  async audit({ client, input }) {
    const { regionCode, name } = await lockPeriod(client, input.periodId)
    return { region: regionCode, subject: { kind: 'report-period', id: input.periodId, label: name } }
  },
})
