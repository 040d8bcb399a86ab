import { listOwing, type Standing } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineQuery, forbidden } from '../../kernel/index.ts'
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
}

/** 还欠谁: who has not filed, or has to file again, with the liaison of the contact register or of the directory. */
export const listOwingQuery = defineQuery({
  endpoint: listOwing,
  async handler({ client, input, now }) {
    const [period] = await readPeriodHeads(client, [input.periodId], now)
    if (!period) throw noSuch('报送期', 'period')
    if (!period.can.manage) throw forbidden('report.manage')
    const { rows } = await client.query<OwingRow>(
      `select report.id as "reportId", unit.id as "unitId", unit.name as "unitName", report.due_on as "dueOn",
              ${standingSql('$2')} as standing,
              coalesce((select array[liaison] from contact where unit_id = unit.id and valid_to is null),
                (select array_agg(distinct person.name) from role_grant join person on person.id = person_id
                 where role_grant.role = 'liaison' and role_grant.unit_id = unit.id and role_grant.valid_to is null
                   and person.state = 'active'), '{}') as liaisons
       from report join unit on unit.id = report.unit_id
       where report.period_id = $1 and report.unit_id in (select wanwu_units('report.read'))
         and report.state in ('owed', 'submitted', 'returned')
       order by report.due_on, unit.sort_key, unit.id`,
      [period.id, shanghaiDay(now)],
    )
    return {
      units: rows.map(({ unitId, unitName, ...row }) => ({ ...row, unit: { id: unitId, name: unitName } })),
    }
  },
})
