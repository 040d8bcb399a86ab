import { previewPeriod } from '@wanwu/contract'
import { defineQuery, forbidden } from '../../kernel/index.ts'
import { readCycles } from '../cycles/read-cycles.ts'
import { noSuch } from '../no-such.ts'
import { readParts } from '../periods/read-parts.ts'

/** 开启前先看: what opening a period now would freeze, counted the way opening does it. */
export const previewPeriodQuery = defineQuery({
  endpoint: previewPeriod,
  async handler({ client, input, policy }) {
    const [cycle] = await readCycles(client, { cycleId: input.cycleId })
    if (!cycle) throw noSuch('报送制度', 'cycle')
    if (!(await policy.allows('report.manage', { region: cycle.regionCode }))) {
      throw forbidden('report.manage')
    }
    const parts = await readParts(
      client,
      cycle.planId,
      cycle.units.map(({ id }) => id),
    )
    const busy = new Set(parts.map(({ unitId }) => unitId))
    const { rows } = await client.query<{ waiting: number }>(
      `select count(*)::int as waiting from task
       where plan_id = $1 and current and state = 'waiting'`,
      [cycle.planId],
    )
    return {
      units: cycle.units.length,
      duties: parts.length,
      withoutDuty: cycle.units.filter(({ id }) => !busy.has(id)).map(({ name }) => name),
      waiting: rows[0]?.waiting ?? 0,
    }
  },
})
