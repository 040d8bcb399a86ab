import { openPeriod } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { readHolidayCalendar } from '../../access/index.ts'
import { actAsSystem, type JobHandler } from '../../kernel/index.ts'
import { lockCycle } from '../cycles/lock-cycle.ts'
import { upcomingPeriods } from '../cycles/upcoming-periods.ts'
import { openPlannedPeriod } from '../periods/open-planned-period.ts'
import { periodOpened } from '../periods/period-opened.ts'

interface WaitingCycle {
  id: string
  region: string
}

/**
 * 按日开启: every hour, opens the periods whose day has come, by the rule of the command, and on record as done by
 * the system. A period whose due day has passed already is left to the office: opened now it would only be late.
 */
export const openByClock: JobHandler = {
  kind: 'reporting.open-by-clock',
  schedule: (now) => ({ kind: 'reporting.open-by-clock', key: now.toISOString().slice(0, 13), payload: {} }),
  async run(_, context) {
    const today = shanghaiDay(context.now)
    const cycles = await context.transaction(
      async (client) =>
        (
          await client.query<WaitingCycle>(
            'select id, region_code as region from report_cycle where opens_itself and ended_on is null order by id',
          )
        ).rows,
    )
    for (const { id, region } of cycles) {
      const act = { action: openPeriod.id, region, permissions: ['report.read', 'report.manage'] } as const
      await actAsSystem(context, act, async (client) => {
        const cycle = await lockCycle(client, id)
        const due = upcomingPeriods(cycle, today, await readHolidayCalendar(client)).filter(
          ({ opensOn, dueOn }) => opensOn <= today && today <= dueOn,
        )
        const opened = []
        for (const planned of due) {
          opened.push({
            dueOn: planned.dueOn,
            ...(await openPlannedPeriod(client, cycle, planned, { openedBy: null, now: context.now })),
          })
        }
        const [first] = opened
        if (!first) return null
        return {
          note: {
            region: cycle.regionCode,
            subject: { kind: 'report-period', id: first.periodId, label: `${cycle.name} ${first.dueOn}` },
            detail: { byClock: true, opened },
          },
          events: opened.map(({ dueOn: _dueOn, ...period }) => periodOpened(cycle.id, period)),
        }
      })
    }
  },
}
