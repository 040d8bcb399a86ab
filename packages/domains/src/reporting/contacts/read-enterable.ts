import type { ContactFields } from '@wanwu/contract'
import type { SqlClient } from '@wanwu/database'

/** A unit whose contact the actor may enter, with what stands now, in full. */
export interface Enterable {
  unitId: string
  unitName: string
  region: string
  contactId: string | null
  validFrom: string | null
  fields: ContactFields | null
}

/** Units that take part in a plan in force or have a contact, as far as the actor may enter theirs. */
export async function readEnterable(client: SqlClient, lock = ''): Promise<Enterable[]> {
  const { rows } = await client.query<Enterable>(
    `select unit.id as "unitId", unit.name as "unitName", unit.plan_scope as region, contact.id as "contactId",
            contact.valid_from as "validFrom",
            case when contact.id is not null then jsonb_build_object('leader', leader, 'leaderPost', leader_post,
              'leaderPhone', leader_phone, 'office', office, 'liaison', liaison, 'liaisonPost', liaison_post,
              'officePhone', office_phone, 'mobile', mobile, 'email', email, 'remark', remark) end as fields
     from unit left join contact on contact.unit_id = unit.id and contact.valid_to is null
     where unit.id in (select wanwu_units('report.contact')) and unit.valid_to is null
       and (contact.id is not null or exists (select from duty where unit_id = unit.id and current)
         or exists (select from cycle_unit where unit_id = unit.id))
     order by unit.sort_key, unit.id ${lock}`,
  )
  return rows
}
