import type { CycleFields } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { insertRows } from '../../kernel/index.ts'

/** Sets who owes in a cycle to exactly these units; who stays keeps the day of their confirmation. */
export async function storeCycleUnits(
  client: SqlClient,
  cycleId: string,
  unitIds: readonly string[],
  by: { personId: string; at: Date },
): Promise<void> {
  await client.query('delete from cycle_unit where cycle_id = $1 and not (unit_id = any($2::uuid[]))', [
    cycleId,
    unitIds,
  ])
  const { rows } = await client.query<{ unitId: string }>(
    'select unit_id as "unitId" from cycle_unit where cycle_id = $1',
    [cycleId],
  )
  const kept = new Set(rows.map(({ unitId }) => unitId))
  await insertRows(
    client,
    'cycle_unit',
    [...new Set(unitIds)]
      .filter((unitId) => !kept.has(unitId))
      .map((unitId) => ({
        cycle_id: cycleId,
        unit_id: unitId,
        confirmed_by: by.personId,
        confirmed_at: by.at.toISOString(),
      })),
  )
}

/** The columns of a cycle that the office sets. */
export function cycleColumns(fields: CycleFields): unknown[] {
  return [
    fields.name,
    fields.rrule,
    fields.firstDue,
    fields.coversFrom,
    fields.opensBefore,
    fields.cutoffBefore,
    fields.locksAfter,
    fields.content,
    fields.recipient,
    fields.moves,
  ]
}
