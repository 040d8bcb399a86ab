import { listCycles } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { readHolidayCalendar } from '../../access/index.ts'
import { defineQuery } from '../../kernel/index.ts'
import { proposeCycles } from '../cycles/propose-cycles.ts'
import { readCycles } from '../cycles/read-cycles.ts'
import { upcomingPeriods } from '../cycles/upcoming-periods.ts'

/** 报送制度: cycles with their next periods, and what documents ask for that has no cycle yet. */
export const listCyclesQuery = defineQuery({
  endpoint: listCycles,
  async handler({ client, input, now, policy }) {
    const today = shanghaiDay(now)
    const calendar = await readHolidayCalendar(client)
    const cycles = []
    for (const cycle of await readCycles(client, { planId: input.planId })) {
      const { regionCode, opened: _, ...shown } = cycle
      const manage = await policy.allows('report.manage', { region: regionCode })
      cycles.push({
        ...shown,
        upcoming: manage ? upcomingPeriods(cycle, today, calendar) : [],
        can: { manage },
      })
    }
    return { cycles, proposals: await proposeCycles(client, input.planId) }
  },
})
