import { createCycle } from '@wanwu/contract'
import { newId } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { checkCycle } from '../cycles/check-cycle.ts'
import { cycleColumns, storeCycleUnits } from '../cycles/store-cycle.ts'
import { noSuch } from '../no-such.ts'

/** 设立报送制度: the office confirms rule, clocks and who owes. */
export const createCycleCommand = defineCommand({
  endpoint: createCycle,
  async handler({ client, input, actor, now, policy }) {
    const { rows } = await client.query<{ region: string }>(
      'select region_code as region from plan where id = $1 and region_code in (select plan_regions($2))',
      [input.planId, 'report.read'],
    )
    const [plan] = rows
    if (!plan) throw noSuch('方案', 'plan')
    await policy.requireIn('report.manage', { region: plan.region })
    checkCycle(input.fields)
    const id = newId()
    await client.query(
      `insert into report_cycle (id, region_code, plan_id, rule_id, created_by, created_at, name, rrule, first_due,
         covers_from, opens_before, cutoff_before, locks_after, content, recipient, moves)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        id,
        plan.region,
        input.planId,
        input.ruleId,
        actor.personId,
        now.toISOString(),
        ...cycleColumns(input.fields),
      ],
    )
    await storeCycleUnits(client, id, input.fields.unitIds, { personId: actor.personId, at: now })
    return { cycleId: id }
  },
  async audit({ client, input }, answer) {
    const { rows } = await client.query<{ region: string }>(
      'select region_code as region from plan where id = $1',
      [input.planId],
    )
    return {
      region: rows[0]?.region ?? '',
      subject: { kind: 'report-cycle', id: answer.cycleId, label: input.fields.name },
      detail: { ...input.fields },
    }
  },
})
