import { AppError, openPeriod } from '@wanwu/contract'
import { newId, shanghaiDay } from '@wanwu/core'
import { defineCommand } from '../../kernel/index.ts'
import { lockCycle } from '../cycles/lock-cycle.ts'
import { upcomingPeriods } from '../cycles/upcoming-periods.ts'
import { freezeReports } from '../periods/freeze-report.ts'

/** 开启报送期: what every unit owes is frozen with it. */
export const openPeriodCommand = defineCommand({
  endpoint: openPeriod,
  async handler({ client, input, actor, now, policy }) {
    const cycle = await lockCycle(client, input.cycleId)
    await policy.requireIn('report.manage', { region: cycle.regionCode })
    const planned = upcomingPeriods(cycle, shanghaiDay(now)).find(({ dueOn }) => dueOn === input.dueOn)
    if (!planned) {
      const opened = cycle.opened.includes(input.dueOn)
      throw new AppError(opened ? 'ALREADY_EXISTS' : 'WRONG_STATE', {
        message: opened
          ? {
              zh: `${input.dueOn}到期的报送期已经开启。`,
              en: `The period due ${input.dueOn} is open already.`,
            }
          : { zh: `${input.dueOn}不是这一制度接下来的报送日。`, en: `${input.dueOn} is no coming due day.` },
        next: { zh: '请从列出的报送期中选择。', en: 'Choose one of the periods listed.' },
      })
    }
    const periodId = newId()
    await client.query(
      `insert into report_period (id, region_code, plan_id, cycle_id, name_zh, name_en, first, covers_from, cutoff_on,
         opens_on, due_on, locks_on, state, opened_by, opened_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'open', $13, $14)`,
      [
        periodId,
        cycle.regionCode,
        cycle.planId,
        cycle.id,
        planned.name.zh,
        planned.name.en,
        planned.first,
        planned.coversFrom,
        planned.cutoffOn,
        planned.opensOn,
        planned.dueOn,
        planned.locksOn,
        actor.personId,
        now.toISOString(),
      ],
    )
    const place = { id: periodId, planId: cycle.planId, regionCode: cycle.regionCode, dueOn: planned.dueOn }
    const { reportOf, obligations } = await freezeReports(
      client,
      place,
      cycle.units.map(({ id }) => id),
      'frozen',
    )
    return { periodId, reports: reportOf.size, obligations }
  },
  async audit({ client, input }, answer) {
    const { regionCode, name } = await lockCycle(client, input.cycleId)
    return {
      region: regionCode,
      subject: { kind: 'report-period', id: answer.periodId, label: `${name} ${input.dueOn}` },
      detail: { ...answer },
    }
  },
  emits: ({ input }, answer) => [
    {
      topic: 'reporting.period-opened',
      key: answer.periodId,
      payload: { cycleId: input.cycleId, ...answer },
    },
  ],
})
