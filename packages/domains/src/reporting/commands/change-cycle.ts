import { changeCycle } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { checkCycle } from '../cycles/check-cycle.ts'
import { lockCycle } from '../cycles/lock-cycle.ts'
import { cycleColumns, storeCycleUnits } from '../cycles/store-cycle.ts'
import { changedMeanwhile } from '../report/changed-meanwhile.ts'

/** 修改报送制度: counts for periods opened from now on; what is open stays as it was frozen. */
export const changeCycleCommand = defineCommand({
  endpoint: changeCycle,
  async handler({ client, input, actor, now, policy }) {
    const cycle = await lockCycle(client, input.cycleId)
    await policy.requireIn('report.manage', { region: cycle.regionCode })
    if (cycle.revision !== input.revision) throw changedMeanwhile({ revision: cycle.revision })
    checkCycle(input.fields)
    await client.query(
      `update report_cycle set revision = revision + 1, name = $2, rrule = $3, first_due = $4, covers_from = $5,
         opens_before = $6, cutoff_before = $7, locks_after = $8, content = $9, recipient = $10, moves = $11 where id = $1`,
      [cycle.id, ...cycleColumns(input.fields)],
    )
    await storeCycleUnits(client, cycle.id, input.fields.unitIds, { personId: actor.personId, at: now })
    return { cycleId: cycle.id }
  },
  async audit({ client, input }) {
    const { regionCode } = await lockCycle(client, input.cycleId)
    return {
      region: regionCode,
      subject: { kind: 'report-cycle', id: input.cycleId, label: input.fields.name },
      detail: { ...input.fields },
    }
  },
})
