import { AppError, openPeriod } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { readHolidayCalendar } from '../../access/index.ts'
import { defineCommand } from '../../kernel/index.ts'
import { lockCycle } from '../cycles/lock-cycle.ts'
import { upcomingPeriods } from '../cycles/upcoming-periods.ts'
import { openPlannedPeriod } from '../periods/open-planned-period.ts'
import { periodOpened } from '../periods/period-opened.ts'

/** 开启报送期: what every unit owes is frozen with it. */
export const openPeriodCommand = defineCommand({
  endpoint: openPeriod,
  async handler({ client, input, actor, now, policy }) {
    const cycle = await lockCycle(client, input.cycleId)
    await policy.requireIn('report.manage', { region: cycle.regionCode })
    const calendar = await readHolidayCalendar(client)
    const planned = upcomingPeriods(cycle, shanghaiDay(now), calendar).find(
      ({ dueOn }) => dueOn === input.dueOn,
    )
    if (!planned) {
      const { rowCount } = await client.query(
        'select from report_period where cycle_id = $1 and $2 in (due_on, rule_due_on)',
        [cycle.id, input.dueOn],
      )
      const opened = rowCount !== 0
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
    return openPlannedPeriod(client, cycle, planned, { openedBy: actor.personId, now })
  },
  async audit({ client, input }, answer) {
    const { regionCode, name } = await lockCycle(client, input.cycleId)
    return {
      region: regionCode,
      subject: { kind: 'report-period', id: answer.periodId, label: `${name} ${input.dueOn}` },
      detail: { ...answer },
    }
  },
  emits: ({ input }, answer) => [periodOpened(input.cycleId, answer)],
})
