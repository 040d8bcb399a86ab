import { newId } from '@wanwu/core'
import type { Database, SqlClient } from '@wanwu/database'
import type { Authentication } from '../authentication/open-authentication.ts'
import { grantRole } from '../grant-role.ts'
import { insertPerson } from '../insert-person.ts'
import { insertUnit } from '../insert-unit.ts'
import { demoPassword, demoPeople, demoRegion } from './demo-people.ts'
import { demoRegions } from './demo-regions.ts'
import { demoUnits } from './demo-units.ts'

/** What the demo holds of regions, units and people, for what is loaded on top of it. */
export interface DemoAccess {
  region: string
  /** unit id by the demo's key */
  units: ReadonlyMap<string, string>
  /** person id by user name */
  people: ReadonlyMap<string, string>
}

/** Loads the demo's regions, units and people into a database without any person; null when there is one. */
export async function loadDemoAccess(
  database: Database,
  authentication: Authentication,
  at: Date,
): Promise<DemoAccess | null> {
  const passwordHash = await authentication.hash(demoPassword)
  return database.transaction({ role: 'owner' }, async (client) => {
    const found = await client.query<{ any: boolean }>('select wanwu_has_people() as any')
    if (found.rows[0]?.any !== false) return null
    await loadRegions(client)
    const units = await loadUnits(client, at)
    const people = await loadPeople(client, units, passwordHash, at)
    return { region: demoRegion, units, people }
  })
}

async function loadRegions(client: SqlClient): Promise<void> {
  for (const { code } of demoRegions) await client.query('insert into region (code) values ($1)', [code])
  for (const region of demoRegions) {
    await client.query(
      `insert into region_version (code, valid_from, valid_to, name, level, parent, successor)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        region.code,
        region.validFrom,
        region.validTo ?? null,
        region.name,
        region.level,
        region.parent,
        region.successor ?? null,
      ],
    )
  }
}

async function loadUnits(client: SqlClient, at: Date): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const unit of demoUnits) {
    const id = await insertUnit(client, {
      name: unit.name,
      shortName: unit.shortName,
      kind: unit.kind,
      region: unit.region ?? demoRegion,
      planScope: unit.planScope ?? demoRegion,
      lineSuperiorId: unit.superior ? (ids.get(unit.superior) ?? null) : null,
      validFrom: '2024-01-01',
      aliases: unit.former ? [{ text: unit.former, kind: 'former' }] : [],
      at,
    })
    ids.set(unit.key, id)
  }
  return ids
}

async function loadPeople(
  client: SqlClient,
  units: ReadonlyMap<string, string>,
  passwordHash: string,
  at: Date,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const one of demoPeople) {
    const unitId = units.get(one.unit)
    if (!unitId) throw new Error(`The demo has no unit ${one.unit}`)
    const personId = await insertPerson(client, {
      id: newId(),
      name: one.name,
      userName: one.userName,
      unitId,
      phone: null,
      passwordHash,
      mustChangePassword: false,
      demo: true,
    })
    for (const { role, ownUnitOnly, region } of one.roles) {
      await grantRole(client, {
        personId,
        role,
        region: region ?? demoRegion,
        unitId: ownUnitOnly ? unitId : null,
        // the records of the demo reach half a year back
        at: new Date(at.getTime() - 400 * 86_400_000),
      })
    }
    ids.set(one.userName, personId)
  }
  return ids
}
