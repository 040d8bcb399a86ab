import { loadavg } from 'node:os'
import {
  changeKinds,
  countChanges,
  countLights,
  countTaskStandings,
  createClient,
  getOverview,
  getPeriodStanding,
  lightColours,
  listChanges,
  listIndicators,
  listLitDuties,
  listTaskStandings,
  signIn,
} from '@wanwu/contract'
import type { TestEngine } from '@wanwu/database/testing'
import type { Bench, Figure, Measured } from './lib/figure.ts'
import { fillLedger } from './lib/fill-ledger.ts'
import { fillReporting } from './lib/fill-reporting.ts'
import { percentile } from './lib/percentile.ts'
import { spreadOverCities } from './lib/spread-over-cities.ts'
import { timeAnswers } from './lib/time-answers.ts'

const cities = 21
const tasks = 200
const periods = 8
const limit = 300
const times = 25

async function measure(engine: TestEngine, unitsPerCity: number): Promise<Figure[]> {
  const { createCookieJar, startSmallOffice } = await import('@wanwu/testing')
  const office = await startSmallOffice({ engine })
  try {
    const region = '990000'
    const { person } = await office.as('office', { region })
    const clock = timeAnswers(createCookieJar())
    const client = createClient({ baseUrl: office.url, fetch: clock.fetch })
    await client.call(signIn, { userName: person.userName, password: person.password })
    const planId = await office.database.transaction(
      { role: 'owner', statementTimeout: 900_000 },
      async (owner) => {
        const units = cities * unitsPerCity
        await fillLedger(owner, { region, plans: 1, tasksPerPlan: tasks, units })
        await spreadOverCities(owner, cities)
        await fillReporting(owner, { region, periods, entries: true })
        const { rows } = await owner.query<{ id: string }>('select id from plan')
        return rows[0]?.id ?? ''
      },
    )
    await office.database.transaction({ role: 'owner', statementTimeout: 300_000 }, (owner) =>
      owner.query('analyze'),
    )
    const duties = cities * unitsPerCity * tasks
    const { counts } = await client.call(countLights, { planId })
    const lit = lightColours.reduce((sum, colour) => sum + counts[colour], 0)
    const { changes } = await client.call(countChanges, { planId })
    if (lit === 0 || changes.length === 0) throw new Error('Nothing is lit, or nothing changed')
    const questions: [string, () => Promise<unknown>][] = [
      ['plan and ledger', () => client.call(getOverview, { plan: planId })],
      ['period, sentence and matrix', () => client.call(getPeriodStanding, { planId })],
      ['tasks by standing', () => client.call(countTaskStandings, { planId })],
      ['lights', () => client.call(countLights, { planId })],
      ['changes of seven days', () => client.call(countChanges, { planId })],
      ['indicators', () => client.call(listIndicators, { planId })],
      [
        'opened: tasks in progress',
        () => client.call(listTaskStandings, { planId, standing: 'in-progress' }),
      ],
      ['opened: red lights', () => client.call(listLitDuties, { planId, colour: 'red' })],
      [
        'opened: changes',
        () => client.call(listChanges, { planId, kind: changes[0]?.kind ?? changeKinds[0] }),
      ],
    ]
    const figures: Figure[] = []
    for (const [what, ask] of questions) {
      const samples = await clock.timeEach(ask, times)
      const name = `${duties} duties × ${periods} periods, ${engine}: ${what}`
      figures.push({ what: `${name}: p50`, value: percentile(samples, 0.5), unit: 'ms' })
      figures.push({ what: `${name}: p95`, value: percentile(samples, 0.95), unit: 'ms', limit })
    }
    return figures
  } finally {
    await office.close()
  }
}

/**
 * The overview of a province, over HTTP, question by question as the page asks them: 21 cities of 40 units, a plan of
 * 200 tasks in force with a part of every unit in every one, eight periods with everything that was filed, on the
 * server at WANWU_BENCH_DATABASE_URL; and a tenth of the units on the embedded engine.
 */
export const bench: Bench = {
  name: 'overview',
  async run(): Promise<Measured> {
    const server = process.env.WANWU_BENCH_DATABASE_URL
    if (!server) return { skipped: 'set WANWU_BENCH_DATABASE_URL to a PostgreSQL server' }
    process.env.WANWU_TEST_DATABASE_URL = server
    const load = (when: string): Figure => ({
      what: `load of the machine at the ${when}`,
      value: loadavg()[0] ?? 0,
      unit: 'x',
    })
    const start = load('start')
    return [start, ...(await measure('server', 40)), ...(await measure('embedded', 4)), load('end')]
  },
}
