import { loadavg } from 'node:os'
import {
  type Client,
  countLedger,
  createClient,
  type LedgerFilter,
  listLedger,
  listLedgerUnits,
  signIn,
} from '@wanwu/contract'
import type { Bench, Figure } from './lib/figure.ts'
import { fillLedger } from './lib/fill-ledger.ts'
import { percentile } from './lib/percentile.ts'
import { type AnswerClock, timeAnswers } from './lib/time-answers.ts'

const size = { plans: 20, tasksPerPlan: 1000, units: 60 }
const limit = 100
const times = 20

type Query = LedgerFilter & { sort: 'printed' | 'deadline' }

/** Cursors of the first, the middle and the last page. */
async function findDepths(client: Client, query: Query): Promise<[string, string | undefined][]> {
  const cursors: (string | undefined)[] = [undefined]
  for (let cursor: string | null | undefined; ; ) {
    const page = await client.call(listLedger, { ...query, ...(cursor ? { cursor } : {}) })
    cursor = page.next
    if (cursor === null) break
    cursors.push(cursor)
  }
  return [
    ['first page', undefined],
    [`page ${Math.ceil(cursors.length / 2)}`, cursors[Math.ceil(cursors.length / 2) - 1]],
    [`page ${cursors.length}`, cursors.at(cursors.at(-1) === undefined ? -1 : -2)],
  ]
}

async function measurePages(
  client: Client,
  clock: AnswerClock,
  name: string,
  query: Query,
): Promise<Figure[]> {
  const figures: Figure[] = []
  const medians: number[] = []
  for (const [depth, cursor] of await findDepths(client, query)) {
    const input = { ...query, ...(cursor ? { cursor } : {}) }
    const samples = await clock.timeEach(() => client.call(listLedger, input), times)
    medians.push(percentile(samples, 0.5))
    const what = `${name}, by ${query.sort}, ${depth}`
    figures.push({ what: `${what}: p50`, value: percentile(samples, 0.5), unit: 'ms' })
    figures.push({ what: `${what}: p95`, value: percentile(samples, 0.95), unit: 'ms', limit })
  }
  const [first = Number.NaN] = medians
  figures.push({
    what: `${name}, by ${query.sort}: last page to first, medians`,
    value: (medians.at(-1) ?? Number.NaN) / first,
    unit: 'x',
  })
  return figures
}

/** Processor time of this process a page, server and caller together: says the cost where the clock cannot. */
async function measureProcessor(client: Client): Promise<Figure> {
  const before = process.cpuUsage()
  for (let run = 0; run < times; run++) await client.call(listLedger, {})
  const { user, system } = process.cpuUsage(before)
  return {
    what: 'processor time a page, without the database',
    value: (user + system) / 1000 / times,
    unit: 'ms',
  }
}

/**
 * A page of 200 rows of the ledger, over HTTP, out of 20,000 tasks with 60,000 duties, at three depths, in
 * both orders, under the usual filters; on the server at WANWU_BENCH_DATABASE_URL, in a database of its own.
 */
export const bench: Bench = {
  name: 'ledger-page',
  async run() {
    const server = process.env.WANWU_BENCH_DATABASE_URL
    if (!server) return { skipped: 'set WANWU_BENCH_DATABASE_URL to a PostgreSQL server' }
    process.env.WANWU_TEST_DATABASE_URL = server
    const { createCookieJar, startSmallOffice } = await import('@wanwu/testing')
    const office = await startSmallOffice({ engine: 'server' })
    try {
      const { person } = await office.as('office')
      const clock = timeAnswers(createCookieJar())
      const client = createClient({ baseUrl: office.url, fetch: clock.fetch })
      await client.call(signIn, { userName: person.userName, password: person.password })
      await office.database.transaction({ role: 'owner', statementTimeout: 300_000 }, async (owner) => {
        await fillLedger(owner, { region: office.regions.city, ...size })
        await owner.query('analyze')
      })
      const { units } = await client.call(listLedgerUnits, {})
      const filters: [string, LedgerFilter][] = [
        ['all tasks', {}],
        ['one unit', { unitId: units[0]?.unitId ?? '' }],
        ['with a deadline', { time: 'dated' }],
        ['lead role, no lead', { role: 'lead', lead: 'none' }],
        ['words', { q: '第7' }],
      ]
      const figures: Figure[] = [{ what: 'load of the machine', value: loadavg()[0] ?? 0, unit: 'x' }]
      figures.push(await measureProcessor(client))
      for (const [name, filter] of filters) {
        for (const sort of ['printed', 'deadline'] as const)
          figures.push(...(await measurePages(client, clock, name, { ...filter, sort })))
        const counts = await clock.timeEach(() => client.call(countLedger, filter), times)
        figures.push({ what: `${name}: counts, p95`, value: percentile(counts, 0.95), unit: 'ms' })
      }
      return figures
    } finally {
      await office.close()
    }
  },
}
