import { getGeneticChain } from '@wanwu/contract'
import { groupBy, shanghaiDay } from '@wanwu/core'
import { namesOf } from '../../access/index.ts'
import { defineQuery } from '../../kernel/index.ts'
import { noSuchRecord } from '../../registers/index.ts'
import { readable, readUses } from './read-uses.ts'

interface ResourceRow {
  id: string
  code: string
  name: string
  state: string
  originArea: string | null
  holder: string | null
}

interface AccessRow {
  id: string
  number: string
  user: string
  state: string
  approverUnit: string | null
  approver: string | null
  approval: string | null
  approvedOn: string | null
  validTo: string | null
}

interface BenefitRow {
  use: string
  id: string
  number: string
  amount: number
  paidOn: string
  beneficiary: string | null
  state: string
}

/** 全链条: source, accesses, uses and payments of one resource in one answer; none of it is a closed value. */
export const getGeneticChainQuery = defineQuery({
  endpoint: getGeneticChain,
  async handler({ client, input, now }) {
    const resources = await client.query<ResourceRow>(
      `select id, f_code as code, f_name as name, state, f_origin_area as "originArea", f_holder as holder from register.genetic_resource r
       where id = $1 and voided_at is null and ${readable('r')}`,
      [input.id],
    )
    const resource = resources.rows[0]
    if (!resource) throw noSuchRecord()
    const accesses = await client.query<AccessRow>(
      `select id, f_number as number, f_user as "user", state, f_approver_unit as "approverUnit", f_approver as approver,
         f_approval as approval, f_approved_on::text as "approvedOn", f_valid_to::text as "validTo"
       from register.genetic_access a where f_resource = $1 and voided_at is null and ${readable('a')} order by id`,
      [input.id],
    )
    const uses = await readUses(client, { resource: input.id, seen: true }, shanghaiDay(now))
    const benefits = await client.query<BenefitRow>(
      `select f_use as use, id, f_number as number, f_amount::float8 as amount, f_paid_on::text as "paidOn",
         f_beneficiary as beneficiary, state
       from register.genetic_benefit b where f_use = any($1::uuid[]) and voided_at is null and ${readable('b')} order by f_paid_on, id`,
      [uses.map(({ id }) => id)],
    )
    const approvers = accesses.rows.map((row) => row.approverUnit).filter((id) => id !== null)
    const names = await namesOf(client, [], [...uses.map(({ unit }) => unit), ...approvers])
    const paidFor = groupBy(benefits.rows, (row) => row.use)
    return {
      resource,
      accesses: accesses.rows.map((row) => ({
        ...row,
        approverUnit: row.approverUnit === null ? null : names.unit(row.approverUnit),
      })),
      uses: uses.map(({ resource: _, region: _r, approverUnit: _a, ...use }) => ({
        ...use,
        unit: names.unit(use.unit),
        benefits: (paidFor.get(use.id) ?? []).map(({ use: _u, ...benefit }) => benefit),
      })),
    }
  },
})
