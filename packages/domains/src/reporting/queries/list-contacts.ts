import { type Contact, listContacts, type UnitRef } from '@wanwu/contract'
import { defineQuery } from '../../kernel/index.ts'
import { maskNumber } from '../contacts/mask-number.ts'

type Row = Omit<Contact, 'unit' | 'enteredAt' | 'masked' | 'can'> & {
  unitId: string
  unitName: string
  enteredAt: Date
  edit: boolean
}

/** 联系人名单: numbers in full for the unit itself and the office, shortened for everybody else. */
export const listContactsQuery = defineQuery({
  endpoint: listContacts,
  async handler({ client, input }) {
    const values = [input.unitId ?? null, input.history ?? false]
    const { rows } = await client.query<Row>(
      `with entitled as materialized (select wanwu_units('report.contact') as id)
       select contact.id, unit.id as "unitId", unit.name as "unitName", leader, leader_post as "leaderPost", leader_phone as "leaderPhone", office,
              liaison, liaison_post as "liaisonPost", office_phone as "officePhone", mobile, email, remark,
              contact.valid_from as "validFrom", contact.valid_to as "validTo",
              coalesce(person.name, '') as "enteredBy", entered_at as "enteredAt",
              unit.id in (select id from entitled) as edit
       from contact join unit on unit.id = contact.unit_id left join person on person.id = entered_by
       where unit.id in (select wanwu_units('unit.read')) and ($1::uuid is null or unit.id = $1)
         and ($2 or contact.valid_to is null)
       order by unit.sort_key, unit.id, contact.valid_to desc nulls first, contact.id desc`,
      values,
    )
    const missing = await client.query<UnitRef>(
      `select unit.id, unit.name from unit where unit.id in (select wanwu_units('report.contact'))
         and ($1::uuid is null or unit.id = $1) and unit.valid_to is null
         and exists (select from duty where unit_id = unit.id and current)
         and not exists (select from contact where unit_id = unit.id and valid_to is null)
       order by unit.sort_key, unit.id`,
      [input.unitId ?? null],
    )
    return {
      contacts: rows.map(({ unitId, unitName, enteredAt, edit, ...row }) => ({
        ...row,
        ...(edit
          ? {}
          : {
              leaderPhone: maskNumber(row.leaderPhone),
              officePhone: maskNumber(row.officePhone),
              mobile: maskNumber(row.mobile),
              email: maskNumber(row.email),
            }),
        unit: { id: unitId, name: unitName },
        enteredAt: enteredAt.toISOString(),
        masked: !edit,
        can: { edit },
      })),
      missing: missing.rows,
    }
  },
})
