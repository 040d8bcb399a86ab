import type { Scheme } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

type Row = Omit<Scheme, 'createdAt'> & { createdAt: Date; regionCode: string }

/** Schemes of the regions that the actor sees, newest version first. */
export async function readSchemes(
  client: SqlClient,
  schemeId?: string,
): Promise<(Scheme & { regionCode: string })[]> {
  const { rows } = await client.query<Row>(
    `select scheme.id, scheme.name, version, definition, approval, reason, scheme.created_at as "createdAt",
            coalesce(person.name, '') as "createdBy", scheme.region_code as "regionCode"
     from appraisal_scheme as scheme left join person on person.id = created_by
     where scheme.region_code in (select plan_regions('report.read')) and ($1::uuid is null or scheme.id = $1)
     order by scheme.name, version desc`,
    [schemeId ?? null],
  )
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}
