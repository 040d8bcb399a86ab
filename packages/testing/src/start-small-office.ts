import type { Client, Role } from '@wanwu/contract'
import {
  startTestServer,
  type TestPerson,
  type TestServer,
  type TestServerOptions,
} from './start-test-server.ts'

/** A server with two prefectures, a county, some units, and a way to be anybody. */
export interface SmallOffice extends TestServer {
  /** 云岭市, its county 白鹿县, and 青岚市 next to it */
  regions: { city: '990100'; county: '990121'; other: '990200' }
  units: { office: string; forestry: string; county: string; other: string }
  /** Somebody signed in with a role in 云岭市, or elsewhere, or for one unit alone. */
  as(
    role: Role,
    where?: { region?: string; onlyUnit?: string; unitId?: string },
  ): Promise<Client & { person: TestPerson }>
}

/** Starts a test server with the places and units that most tests need. */
export async function startSmallOffice(options: TestServerOptions = {}): Promise<SmallOffice> {
  const server = await startTestServer(options)
  const regions = { city: '990100', county: '990121', other: '990200' } as const
  await server.createRegion({ code: '990000', name: '示例省', level: 'province', parent: null })
  await server.createRegion({ code: regions.city, name: '云岭市', level: 'prefecture', parent: '990000' })
  await server.createRegion({ code: regions.county, name: '白鹿县', level: 'county', parent: regions.city })
  await server.createRegion({ code: regions.other, name: '青岚市', level: 'prefecture', parent: '990000' })
  const units = {
    office: await server.createUnit({ name: '云岭市统筹办', region: regions.city, kind: 'office' }),
    forestry: await server.createUnit({ name: '云岭市林业和草原局', region: regions.city }),
    county: await server.createUnit({ name: '白鹿县人民政府', region: regions.county, kind: 'government' }),
    other: await server.createUnit({ name: '青岚市林业局', region: regions.other }),
  }
  return Object.assign(server, {
    regions,
    units,
    async as(role: Role, where: { region?: string; onlyUnit?: string; unitId?: string } = {}) {
      const person = await server.createPerson({
        unitId: where.unitId ?? where.onlyUnit ?? units.office,
        role,
        region: where.region ?? regions.city,
        ...(where.onlyUnit ? { onlyUnit: where.onlyUnit } : {}),
      })
      return Object.assign(await server.signIn(person), { person })
    },
  })
}
