import { getImpactChecks } from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import { defineQuery } from '../../kernel/index.ts'
import { findRegister, readWhole } from '../../registers/index.ts'
import { keepsOrDecides } from '../keeps-or-decides.ts'
import { readWanted } from './make-checks.ts'

interface CheckRow {
  id: string
  measure: string
  phase: string
  unitId: string | null
  unitName: string
  dueOn: string
  state: string
  checkedOn: string | null
}

/** 核查清单: the checks that were made of the measures, what is still without one, and what the caller may do about it. */
export const getChecksQuery = defineQuery({
  endpoint: getImpactChecks,
  async handler({ client, input, now, policy }) {
    const row = await readWhole(client, await findRegister(client, 'impact-evaluation'), input.id)
    const { rows } = await client.query<CheckRow>(
      `select c.id, f_measure as measure, f_phase as phase, f_checker as "unitId", unit.name as "unitName",
         f_due_on::text as "dueOn", c.state, f_checked_on::text as "checkedOn"
       from register.impact_check c left join unit on unit.id = f_checker
       where f_evaluation = $1 and c.voided_at is null and c.region_code in (select wanwu_regions('register.read'))
       order by f_due_on, c.id`,
      [row.id],
    )
    const opined = row.state === 'opined' && !row.voided
    const { wanted, faults } = opined
      ? await readWanted(client, { id: row.id, region: row.region, measures: row.values.measures })
      : { wanted: [], faults: [] }
    const look = await policy.allows('register.write', { unit: row.unit, region: row.region })
    const today = shanghaiDay(now)
    return {
      revision: row.revision,
      checks: rows.map(({ unitId, unitName, ...check }) => ({
        ...check,
        unit: unitId === null ? null : { id: unitId, name: unitName },
        overdue: check.state !== 'done' && check.dueOn < today,
      })),
      waiting: wanted.length,
      faults,
      can: {
        look,
        screen: look && row.state === 'submitted' && !row.voided,
        plan: opined && (await keepsOrDecides(policy, row)),
      },
    }
  },
})
