import { type Client, countLedger, type LedgerFilter, listLedger, listLedgerUnits } from '@wanwu/contract'
import type { Bench, Figure } from './lib/figure.ts'
import { fillLedger } from './lib/fill-ledger.ts'
import { percentile, timeEach } from './lib/percentile.ts'

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

async function measurePages(client: Client, name: string, query: Query): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [depth, cursor] of await findDepths(client, query)) {
    const input = { ...query, ...(cursor ? { cursor } : {}) }
    const samples = await timeEach(() => client.call(listLedger, input), times)
    const what = `${name}, by ${query.sort}, ${depth}`
    figures.push({ what: `${what}: p50`, value: percentile(samples, 0.5), unit: 'ms' })
    figures.push({ what: `${what}: p95`, value: percentile(samples, 0.95), unit: 'ms', limit })
  }
  return figures
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
    const { startSmallOffice } = await import('@wanwu/testing')
    const office = await startSmallOffice({ engine: 'server' })
    try {
      const client = await office.as('office')
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
      const figures: Figure[] = []
      for (const [name, filter] of filters) {
        for (const sort of ['printed', 'deadline'] as const)
          figures.push(...(await measurePages(client, name, { ...filter, sort })))
        const counts = await timeEach(() => client.call(countLedger, filter), times)
        figures.push({ what: `${name}: counts, p95`, value: percentile(counts, 0.95), unit: 'ms' })
      }
      return figures
    } finally {
      await office.close()
    }
  },
}
