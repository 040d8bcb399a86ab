import { newId } from '@wanwu/core'
import { closingYear, type PlannedPeriod } from '@wanwu/core/cycle'
import type { SqlClient } from '@wanwu/database'
import { coverSinceOpened, ruleDayOf } from '../cycles/cover-since-opened.ts'
import type { StoredCycle } from '../cycles/read-cycles.ts'
import { freezeReports } from './freeze-report.ts'

/** What came of opening a period. */
export interface OpenedPeriod {
  periodId: string
  reports: number
  obligations: number
}

/** Opens a period of a locked cycle and freezes what is owed in it; `openedBy` is null where its day came. */
export async function openPlannedPeriod(
  client: SqlClient,
  cycle: StoredCycle,
  planned: PlannedPeriod,
  by: { openedBy: string | null; now: Date },
): Promise<OpenedPeriod> {
  const periodId = newId()
  const { first, coversFrom } = coverSinceOpened(cycle, planned)
  const closesYear = closingYear(cycle, ruleDayOf(planned))
  await client.query(
    `insert into report_period (id, region_code, plan_id, cycle_id, name_zh, name_en, first, covers_from, cutoff_on,
       opens_on, due_on, locks_on, state, opened_by, opened_at, rule_due_on, closes_year)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'open', $13, $14, $15, $16)`,
    [
      periodId,
      cycle.regionCode,
      cycle.planId,
      cycle.id,
      planned.name.zh,
      planned.name.en,
      first,
      coversFrom,
      planned.cutoffOn,
      planned.opensOn,
      planned.dueOn,
      planned.locksOn,
      by.openedBy,
      by.now.toISOString(),
      planned.ruleDueOn,
      closesYear,
    ],
  )
  const place = {
    id: periodId,
    planId: cycle.planId,
    regionCode: cycle.regionCode,
    dueOn: planned.dueOn,
    closesYear,
  }
  const { reportOf, obligations } = await freezeReports(
    client,
    place,
    cycle.units.map(({ id }) => id),
    'frozen',
  )
  return { periodId, reports: reportOf.size, obligations }
}
