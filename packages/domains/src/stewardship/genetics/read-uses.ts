import type { UseProblem } from '@wanwu/contract'
import { judgeUse } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

/** A use of a genetic resource with what it rests on and what was paid for it. Days as text, money in 元. */
export interface GeneticUse {
  id: string
  region: string
  unit: string
  state: string
  number: string
  name: string
  kind: string
  resource: string
  access: string | null
  user: string | null
  approverUnit: string | null
  startedOn: string | null
  right: string | null
  disclosed: boolean | null
  abroad: string | null
  benefit: number | null
  benefitBy: string | null
  paid: number
  finding: string | null
  problems: UseProblem[]
}

/** The condition that the actor may read a record of an open register. */
export const readable = (alias: string) => `${alias}.region_code in (select wanwu_regions('register.read'))`

/** Uses of one resource, one use, or all there are; each judged as of a day. `seen`: those alone that the actor may read. */
export async function readUses(
  client: SqlClient,
  which: { resource?: string; use?: string; seen?: boolean },
  today: string,
): Promise<GeneticUse[]> {
  const { rows } = await client.query<
    GeneticUse & {
      accessResource: string | null
      accessState: string | null
      approvedOn: string | null
      validTo: string | null
    }
  >(
    `select u.id, u.region_code as region, u.unit_id as unit, u.state, u.f_number as number, u.f_name as name, u.f_kind as kind,
       u.f_resource as resource, a.id as access, a.f_approver_unit as "approverUnit", u.f_started_on::text as "startedOn",
       u.f_right as "right", u.f_disclosed as disclosed, u.f_user as "user", u.f_abroad as abroad, u.f_benefit::float8 as benefit, u.f_benefit_by::text as "benefitBy",
       coalesce((select sum(f_amount) from register.genetic_benefit where f_use = u.id and voided_at is null), 0)::float8 as paid,
       u.f_finding as finding, a.f_resource as "accessResource", a.state as "accessState",
       a.f_approved_on::text as "approvedOn", a.f_valid_to::text as "validTo"
     from register.genetic_use u left join register.genetic_access a on a.id = u.f_access and a.voided_at is null
     where u.voided_at is null and ($1::uuid is null or u.f_resource = $1::uuid) and ($2::uuid is null or u.id = $2::uuid)
       ${which.seen ? `and ${readable('u')}` : ''}
     order by u.id`,
    [which.resource ?? null, which.use ?? null],
  )
  return rows.map(({ accessResource, accessState, approvedOn, validTo, ...use }) => ({
    ...use,
    problems: judgeUse(
      {
        ...use,
        ended: use.state === 'ended',
        access: use.access
          ? { resource: accessResource ?? '', state: accessState ?? '', approvedOn, validTo }
          : null,
      },
      today,
    ),
  }))
}
