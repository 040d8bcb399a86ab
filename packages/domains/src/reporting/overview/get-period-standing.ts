import { getPeriodStanding, type PeriodStanding } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { noSuch } from '../no-such.ts'
import { readMatrixRows } from '../office/read-matrix-rows.ts'
import { readPeriodHeads } from '../office/read-period-heads.ts'
import { countPeriodDuties, countReportDuties, findPeriods } from './read-period-standing.ts'

/** Units shown: as many as one looks over at a glance. */
const shownUnits = 12
const noneFound = { drawn: 0, verified: 0, contradicted: 0, waiting: 0 }

/** 本期: the sentence of the overview and its small matrix, of the units that the caller may read reports of. */
export const getPeriodStandingQuery = defineQuery({
  endpoint: getPeriodStanding,
  async handler({ client, input, now }): Promise<PeriodStanding> {
    const periodIds = await findPeriods(client, { planId: input.planId, periodId: input.periodId })
    const presentId = periodIds.at(-1)
    if (!presentId) {
      if (input.periodId) throw noSuch('报送期', 'period')
      return { periods: [], duties: 0, found: noneFound, rows: [], others: 0 }
    }
    const periods = await readPeriodHeads(client, periodIds, now)
    const page = { q: undefined, cursor: undefined, limit: shownUnits }
    const { items } = await readMatrixRows(client, periodIds, page, now)
    const reportOf = (row: (typeof items)[number]) =>
      row.cells.find(({ periodId }) => periodId === presentId)?.reportId
    const counted = await countReportDuties(
      client,
      items.flatMap((row) => reportOf(row) ?? []),
    )
    const { counts } = periods.at(-1) ?? {}
    const owing = items.filter((row) => reportOf(row) !== undefined).length
    return {
      periods,
      ...(await countPeriodDuties(client, presentId)),
      rows: items.map((row) => ({
        ...row,
        ...(counted.get(reportOf(row) ?? '') ?? { duties: 0, found: noneFound }),
      })),
      others: Math.max(0, (counts?.expected ?? 0) + (counts?.waived ?? 0) - owing),
    }
  },
})
