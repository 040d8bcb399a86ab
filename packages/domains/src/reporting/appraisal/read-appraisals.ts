import type { Appraisal, Scheme } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'
import { noSuch } from '../no-such.ts'

type Row = Omit<Appraisal, 'asOf' | 'can' | 'scheme'> & {
  asOf: Date
  regionCode: string
  manage: boolean
  scheme: Scheme
}

/** An appraisal with the region it belongs to. */
export type StoredAppraisal = Appraisal & { regionCode: string }

/** Appraisals of plans that the actor sees, the latest first; `units` counts those whose result they may read. */
export async function readAppraisals(client: SqlClient, appraisalId?: string): Promise<StoredAppraisal[]> {
  const { rows } = await client.query<Row>(
    `with seen as materialized (select wanwu_units('report.read') as id)
     select appraisal.id, appraisal.plan_id as "planId", plan.title as "planTitle", from_day as "from",
            to_day as "to", as_of as "asOf", appraisal.state, appraisal.region_code as "regionCode",
            wanwu_allows('report.manage', appraisal.region_code, null) as manage,
            jsonb_build_object('id', scheme.id, 'name', scheme.name, 'version', version, 'definition', definition,
              'approval', approval, 'reason', scheme.reason, 'createdAt', to_jsonb(scheme.created_at),
              'createdBy', coalesce((select person.name from person where person.id = scheme.created_by), '')) as scheme,
            (select count(*)::int from appraisal_result as result
             where result.appraisal_id = appraisal.id and result.unit_id in (select id from seen)) as units
     from appraisal join plan on plan.id = appraisal.plan_id
     join appraisal_scheme as scheme on scheme.id = appraisal.scheme_id
     where appraisal.region_code in (select plan_regions('report.read'))
       and ($1::uuid is null or appraisal.id = $1)
     order by to_day desc, as_of desc`,
    [appraisalId ?? null],
  )
  return rows
    .filter(({ units, manage }) => manage || units > 0)
    .map(({ manage, asOf, scheme, ...row }) => ({
      ...row,
      scheme: { ...scheme, createdAt: new Date(scheme.createdAt).toISOString() },
      asOf: asOf.toISOString(),
      can: { manage },
    }))
}

/** One appraisal. @throws AppError NOT_FOUND outside of what the actor may read. */
export async function readAppraisal(client: SqlClient, appraisalId: string): Promise<StoredAppraisal> {
  const [appraisal] = await readAppraisals(client, appraisalId)
  if (!appraisal) throw noSuch('考核', 'appraisal')
  return appraisal
}
