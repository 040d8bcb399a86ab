import { newId } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'
import { insertRows } from '../../kernel/index.ts'
import { freezeIndicators } from './freeze-indicators.ts'
import type { PeriodPlace } from './period-place.ts'
import { readParts } from './read-parts.ts'

/**
 * Freezes what units owe in a period: a report for each, with a line per task they have a part in. Later changes
 * of the ledger or of the directory leave it as it is.
 *
 * @returns ids of the reports by unit, and how many lines they hold.
 */
export async function freezeReports(
  client: SqlClient,
  period: PeriodPlace,
  unitIds: readonly string[],
  origin: 'frozen' | 'added',
): Promise<{ reportOf: Map<string, string>; obligations: number }> {
  const reportOf = new Map(unitIds.map((unitId) => [unitId, newId()]))
  await insertRows(
    client,
    'report',
    [...reportOf].map(([unitId, id]) => ({
      id,
      region_code: period.regionCode,
      plan_id: period.planId,
      period_id: period.id,
      unit_id: unitId,
      origin,
      first_due_on: period.dueOn,
      due_on: period.dueOn,
      state: 'owed',
      submissions: 0,
      changes: 0,
      revision: 0,
    })),
  )
  const parts = await readParts(client, period.planId, unitIds)
  await insertRows(
    client,
    'obligation',
    parts.map((part) => ({
      id: newId(),
      report_id: reportOf.get(part.unitId),
      unit_id: part.unitId,
      task_id: part.taskId,
      lineage_id: part.lineageId,
      role: part.role,
      required: part.role !== 'support',
      consolidating: part.consolidating,
      ordinal: part.ordinal,
    })),
  )
  await freezeIndicators(client, period, reportOf)
  return { reportOf, obligations: parts.length }
}
