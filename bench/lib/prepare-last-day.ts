import {
  AppError,
  type Client,
  continueEntries,
  createClient,
  createCycle,
  getReport,
  listLedgerUnits,
  listPeriods,
  listPlans,
  listReports,
  openPeriod,
  signIn,
} from '@wanwu/contract'
import { shanghaiDay } from '@wanwu/core'
import type { Database } from '@wanwu/database'
import { grantRole, insertPerson, insertRegion, insertUnit, openAuthentication } from '@wanwu/domains'
import { createCookieJar } from '@wanwu/testing'
import { fillLedger } from './fill-ledger.ts'

const region = '990100'
const password = 'correct horse 1'
/** How many sign in, or write, side by side before the minute that is measured. */
const lanes = 4

/** Somebody who has everything written and only has to open the report and hand it in. */
export interface ReadyPerson {
  client: Client
  reportId: string
}

/** Puts a plan in force into an empty database, with an office and a liaison for each of so many units. */
export async function fillPeople(database: Database, people: number): Promise<void> {
  const authentication = await openAuthentication(database, { publicUrl: 'http://127.0.0.1', providers: [] })
  const passwordHash = await authentication.hash(password)
  const at = new Date('2020-01-01')
  await database.transaction({ role: 'owner', statementTimeout: 300_000 }, async (owner) => {
    await insertRegion(owner, { code: region, name: '云岭市', level: 'prefecture', parent: null, at })
    const place = { region, planScope: region, shortName: null, at }
    const office = await insertUnit(owner, { ...place, name: '云岭市统筹办', kind: 'office' })
    const person = { phone: null, passwordHash, mustChangePassword: false, demo: false }
    const officer = await insertPerson(owner, { ...person, name: '统筹', userName: 'office', unitId: office })
    await grantRole(owner, { personId: officer, role: 'office', region, unitId: null, at })
    await fillLedger(owner, { region, plans: 1, tasksPerPlan: people, units: people })
    const units = await owner.query<{ id: string; place: number }>(
      `select id, row_number() over (order by sort_key)::int as place from unit where name like '示例单位%'`,
    )
    for (const { id: unitId, place } of units.rows) {
      const userName = `liaison${place}`
      const personId = await insertPerson(owner, { ...person, name: `示例${place}`, userName, unitId })
      await grantRole(owner, { personId, role: 'liaison', region, unitId, at })
    }
  })
  await database.transaction({ role: 'owner' }, (owner) => owner.query('analyze'))
}

/**
 * Signs all of them in, opens a period that is due today for each name, and has everybody write every duty of theirs:
 * what comes before the minute that is measured, by the same requests that people make. Passwords are hashed slowly
 * on purpose, so signing in is kept out of the minute.
 *
 * @returns for each of the names, the people with their report of that period.
 */
export async function makeReady(
  address: string,
  people: number,
  names: readonly string[],
): Promise<ReadyPerson[][]> {
  const enter = async (userName: string): Promise<Client> => {
    const client = createClient({ baseUrl: address, fetch: createCookieJar() })
    await client.call(signIn, { userName, password })
    return client
  }
  const office = await enter('office')
  const periodIds: string[] = []
  for (const name of names) periodIds.push(await openDueToday(office, name))
  const clients = await inLanes(Array.from({ length: people }), (_, place) => enter(`liaison${place + 1}`))
  const ready: ReadyPerson[][] = []
  for (const periodId of periodIds) {
    ready.push(
      await inLanes(clients, async (client): Promise<ReadyPerson> => {
        const { reports } = await client.call(listReports, { periodId })
        const reportId = reports[0]?.id ?? ''
        const { lines } = await client.call(getReport, { reportId })
        const entries = lines.map(({ obligationId, revision }) => ({ obligationId, revision }))
        await client.call(continueEntries, {
          reportId,
          entries,
          line: '按月巡查，岸线已清理，植被恢复良好。',
        })
        return { client, reportId }
      }),
    )
  }
  return ready
}

async function openDueToday(office: Client, name: string): Promise<string> {
  const today = shanghaiDay(new Date())
  const { units } = await office.call(listLedgerUnits, {})
  const unitIds = units.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]))
  const planId = await planOf(office)
  const fields = {
    name,
    rrule: null,
    firstDue: today,
    coversFrom: '2026-01-01',
    opensBefore: 30,
    cutoffBefore: 0,
    locksAfter: 14,
    content: [],
    recipient: null,
    unitIds,
  }
  const { cycleId } = await office.call(createCycle, { planId, ruleId: null, fields })
  await office.call(openPeriod, { cycleId, dueOn: today }).catch((error: unknown) => {
    // its day has come, so the server may have opened it by itself
    if (!(error instanceof AppError && error.code === 'ALREADY_EXISTS')) throw error
  })
  const { periods } = await office.call(listPeriods, { cycleId })
  const [period] = periods
  if (!period) throw new Error('No period was opened')
  return period.id
}

async function planOf(office: Client): Promise<string> {
  const { plans } = await office.call(listPlans, {})
  const [plan] = plans
  if (!plan) throw new Error('There is no plan in force')
  return plan.id
}

/** Runs an act for each, a few at a time, and keeps the order. */
async function inLanes<T, R>(items: readonly T[], act: (item: T, place: number) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    for (let place = next++; place < items.length; place = next++)
      results[place] = await act(items[place] as T, place)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}
