import { listOwing, type Standing } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineQuery, forbidden } from '../../kernel/index.ts'
import { maskNumber } from '../contacts/mask-number.ts'
import { noSuch } from '../no-such.ts'
import { readPeriodHeads } from './read-period-heads.ts'
import { standingSql } from './standing.ts'

interface OwingRow {
  reportId: string
  unitId: string
  unitName: string
  dueOn: string
  standing: Standing
  liaisons: string[]
  contact: { leader: string; liaison: string; phone: string | null } | null
  entitled: boolean
}

/** 还欠谁: who has not filed, or has to file again, with the liaison of the contact register or of the directory. */
export const listOwingQuery = defineQuery({
  endpoint: listOwing,
  async handler({ client, input, now }) {
    const [period] = await readPeriodHeads(client, [input.periodId], now)
    if (!period) throw noSuch('报送期', 'period')
    if (!period.can.manage) throw forbidden('report.manage')
    const { rows } = await client.query<OwingRow>(
      `with entitled as materialized (select wanwu_units('report.contact') as id)
       select report.id as "reportId", unit.id as "unitId", unit.name as "unitName", report.due_on as "dueOn",
              ${standingSql('$2')} as standing,
              coalesce(case when contact.id is not null then array[liaison] end,
                (select array_agg(distinct person.name) from role_grant join person on person.id = person_id
                 where role_grant.role = 'liaison' and role_grant.unit_id = unit.id and role_grant.valid_to is null
                   and person.state = 'active'), '{}') as liaisons,
              case when contact.id is not null then jsonb_build_object('leader', leader, 'liaison', liaison,
                'phone', coalesce(mobile, office_phone)) end as contact,
              unit.id in (select id from entitled) as entitled
       from report join unit on unit.id = report.unit_id
       left join contact on contact.unit_id = unit.id and contact.valid_to is null
       where report.period_id = $1 and report.unit_id in (select wanwu_units('report.read'))
         and report.state in ('owed', 'submitted', 'returned')
       order by report.due_on, unit.sort_key, unit.id`,
      [period.id, shanghaiDay(now)],
    )
    return {
      units: rows.map(({ unitId, unitName, contact, entitled, ...row }) => ({
        ...row,
        unit: { id: unitId, name: unitName },
        contact: contact && { ...contact, phone: entitled ? contact.phone : maskNumber(contact.phone) },
      })),
    }
  },
})
