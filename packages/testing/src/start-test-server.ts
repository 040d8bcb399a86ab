import { type Client, createClient, type Role, signIn, type UnitKind } from '@wanwu/contract'
import type { Database } from '@wanwu/database'
import { openTestDatabase, type TestDatabase, type TestEngine } from '@wanwu/database/testing'
import {
  type Authentication,
  type DemoSignIns,
  grantRole,
  type IdentityProvider,
  insertPerson,
  insertRegion,
  insertUnit,
  openAuthentication,
  runJobs,
} from '@wanwu/domains'
import { allJobs, createServer } from '@wanwu/server'
import { cheapPasswords } from './cheap-passwords.ts'
import { createCookieJar } from './cookie-jar.ts'
import { freePort } from './free-port.ts'

/** How a test server differs from a plain one. */
export interface TestServerOptions {
  engine?: TestEngine
  /** identity providers, once the server's own address is known */
  providers?: (url: string) => Promise<readonly IdentityProvider[]>
  /** scrypt as in production; default: a cheap hash, because most tests are not about passwords */
  realPasswords?: boolean
  demo?: DemoSignIns | null
  trustProxy?: string | false
  webDirectory?: string
  /** default: none, as in the product */
  allowedTargets?: readonly string[]
  /** told when there is something for the queue */
  emitted?: () => void
}

/** A person who was made for a test, with the client that is signed in as them. */
export interface TestPerson {
  id: string
  userName: string
  password: string
  unitId: string
}

/** A product that listens on a port of its own, over a database of its own. */
export interface TestServer {
  readonly url: string
  readonly database: Database
  /** where its database is, for a second process */
  readonly place: TestDatabase['place']
  readonly authentication: Authentication
  /** the code asked of a first run from another machine */
  readonly firstRunCode: string
  /** sets the clock; `null` lets it run again */
  setNow(now: Date | null): void
  /** Does everything that is due beside requests: nothing runs by itself. @returns how many jobs were run. */
  work(): Promise<number>
  createRegion(region: {
    code: string
    name: string
    level: 'province' | 'prefecture' | 'county' | 'township'
    parent: string | null
  }): Promise<void>
  createUnit(unit: {
    name: string
    region: string
    kind?: UnitKind
    planScope?: string
    parentId?: string
  }): Promise<string>
  createPerson(person: {
    unitId: string
    role?: Role
    region?: string
    /** the role counts for this unit alone */
    onlyUnit?: string
    userName?: string
    mustChangePassword?: boolean
    demo?: boolean
  }): Promise<TestPerson>
  /** A client with nobody signed in, sending these headers. */
  visitor(headers?: Record<string, string>): Client
  /** A client signed in as the person. */
  signIn(person: Pick<TestPerson, 'userName' | 'password'>): Promise<Client>
  close(): Promise<void>
}

/** The password of everybody in tests. */
const testPassword = 'correct horse 1'

/** Starts the product for a test file, on an engine, with an empty migrated database. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { database, place, drop } = await openTestDatabase(options.engine ?? 'embedded', { lent: true })
  const firstRunCode = '135790'
  let now: Date | null = null
  const clock = () => now ?? new Date()
  const allowedTargets = options.allowedTargets ?? []
  const publicUrl = `http://127.0.0.1:${await freePort()}`
  const authentication = await openAuthentication(database, {
    publicUrl,
    providers: (await options.providers?.(publicUrl)) ?? [],
    ...(options.realPasswords ? {} : { passwords: cheapPasswords }),
  })
  const app = await createServer({
    database,
    authentication,
    publicUrl,
    demo: options.demo ?? null,
    firstRunCode,
    trustProxy: options.trustProxy ?? false,
    logLevel: 'silent',
    webDirectory: options.webDirectory ?? null,
    allowedTargets,
    now: clock,
    ...(options.emitted ? { emitted: options.emitted } : {}),
  })
  await app.listen({ host: '127.0.0.1', port: Number(new URL(publicUrl).port) })
  const passwordHash = await authentication.hash(testPassword)
  let count = 0

  const visitor = (headers: Record<string, string> = {}) =>
    createClient({ baseUrl: publicUrl, fetch: createCookieJar(), headers })

  return {
    url: publicUrl,
    database,
    place,
    authentication,
    firstRunCode,
    setNow(moment) {
      now = moment
    },
    work: () => runJobs({ database, handlers: allJobs({ publicUrl, allowedTargets }), now: clock }),
    createRegion: (region) =>
      database.transaction({ role: 'owner' }, (client) => insertRegion(client, { ...region, at: clock() })),
    createUnit: (unit) =>
      database.transaction({ role: 'owner' }, (client) =>
        insertUnit(client, {
          shortName: null,
          kind: 'department',
          planScope: unit.region,
          validFrom: '2020-01-01',
          at: clock(),
          ...unit,
        }),
      ),
    async createPerson(person) {
      count += 1
      const userName = person.userName ?? `user${count}`
      const id = await database.transaction({ role: 'owner' }, async (client) => {
        const personId = await insertPerson(client, {
          name: `示例${count}`,
          userName,
          unitId: person.unitId,
          phone: null,
          passwordHash,
          mustChangePassword: person.mustChangePassword ?? false,
          demo: person.demo ?? false,
        })
        if (person.role && person.region) {
          await grantRole(client, {
            personId,
            role: person.role,
            region: person.region,
            unitId: person.onlyUnit ?? null,
            at: new Date('2020-01-01'),
          })
        }
        return personId
      })
      return { id, userName, password: testPassword, unitId: person.unitId }
    },
    visitor,
    async signIn({ userName, password }) {
      const client = visitor()
      await client.call(signIn, { userName, password })
      return client
    },
    async close() {
      await app.close()
      await drop()
    },
  }
}
