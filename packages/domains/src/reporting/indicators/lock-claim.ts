import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../no-such.ts'
import { claimedSql } from './claimed-sql.ts'

/** A value that was owed, as those who verify it see it. */
export interface ClaimRow {
  obligationId: string
  region: string
  unitId: string
  label: string
  /** null while none was filed */
  claimed: number | null
  checkId: string | null
  verifierId: string | null
  result: string | null
}

/**
 * Locks a value that was owed, by its own id or by that of its check.
 *
 * @throws AppError NOT_FOUND outside of what the actor may read or has to verify.
 */
export async function lockClaim(
  client: SqlClient,
  by: { obligationId: string } | { checkId: string },
): Promise<ClaimRow> {
  const { rows } = await client.query<ClaimRow>(
    `select owed.id as "obligationId", indicator.region_code as region, owed.unit_id as "unitId",
            indicator.name || ' ' || owed.year as label, claimed.value::float8 as claimed, looked.id as "checkId",
            looked.verifier_unit_id as "verifierId", looked.result
     from indicator_obligation as owed join indicator on indicator.id = owed.indicator_id
     left join indicator_check as looked on looked.obligation_id = owed.id
     left join lateral (${claimedSql('owed')}) as claimed on true
     where (owed.id = $1 or looked.id = $2)
       and (owed.unit_id in (select wanwu_units('report.read'))
         or looked.verifier_unit_id in (select wanwu_units('report.read'))) for update of indicator`,
    ['obligationId' in by ? by.obligationId : null, 'checkId' in by ? by.checkId : null],
  )
  const [row] = rows
  if (!row) throw noSuch('指标值', 'indicator value')
  return row
}
