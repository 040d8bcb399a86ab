import { type Audience, groupBy } from '@wanwu/core'
import type { SqlClient } from '@wanwu/database'

interface Holder {
  unitId: string
  personId: string
  role: 'liaison' | 'leader'
}

interface OfficeHolder {
  region: string
  personId: string
  heldFor: string
}

/** Finds who is to be told, by what they hold on the day of the unit of work. */
export interface People {
  /** liaisons 联络员 or leaders 分管领导 of a unit; the office 统筹办 of a region */
  of(audience: Audience, unitId: string, regionCode: string): string[]
}

const counts = `held.valid_from <= wanwu_today() and (held.valid_to is null or wanwu_today() < held.valid_to)
  and person.state = 'active'`

async function readHolders(client: SqlClient, unitIds: readonly string[]): Promise<Holder[]> {
  const { rows } = await client.query<Holder>(
    `with target as (
       select unit.id, unit.plan_scope, above.id as above from unit cross join lateral unit_and_above(unit.id) as above (id)
       where unit.id = any($1::uuid[]))
     select target.id as "unitId", person.id as "personId", held.role from target
     join role_grant as held on held.unit_id = target.above join person on person.id = held.person_id
     where held.role in ('liaison', 'leader') and ${counts}
       and held.region in (select region_and_above(target.plan_scope))
     union
     select person.unit_id, person.id, held.role from person
     join role_grant as held on held.person_id = person.id and held.unit_id is null
     where person.unit_id = any($1::uuid[]) and held.role in ('liaison', 'leader') and ${counts}`,
    [unitIds],
  )
  return rows
}

async function readOffice(client: SqlClient, regions: readonly string[]): Promise<OfficeHolder[]> {
  const { rows } = await client.query<OfficeHolder>(
    `select distinct target.region, person.id as "personId", held.region as "heldFor"
     from unnest($1::text[]) as target (region) cross join lateral region_and_above(target.region) as above (code)
     join role_grant as held on held.region = above.code and held.role = 'office' and held.unit_id is null
     join person on person.id = held.person_id where ${counts}`,
    [regions],
  )
  return rows
}

/** Reads who stands for these units and regions. Where a region has no office of its own, those above it are told. */
export async function findPeople(
  client: SqlClient,
  unitIds: readonly string[],
  regions: readonly string[],
): Promise<People> {
  const byUnit = groupBy(await readHolders(client, [...new Set(unitIds)]), ({ unitId }) => unitId)
  const byRegion = groupBy(await readOffice(client, [...new Set(regions)]), ({ region }) => region)
  return {
    of(audience, unitId, regionCode) {
      if (audience !== 'office') {
        const holders = (byUnit.get(unitId) ?? []).filter(({ role }) => role === audience)
        return [...new Set(holders.map(({ personId }) => personId))]
      }
      const all = byRegion.get(regionCode) ?? []
      const own = all.filter(({ heldFor }) => heldFor === regionCode)
      return [...new Set((own.length > 0 ? own : all).map(({ personId }) => personId))]
    },
  }
}
