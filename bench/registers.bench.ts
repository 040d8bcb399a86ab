import { loadavg } from 'node:os'
import {
  type Client,
  confirmImport,
  createClient,
  declareRegister,
  getImport,
  listRecords,
  listUnits,
  signIn,
  startImport,
} from '@wanwu/contract'
import { census, censusWorkbook, fillCensus } from './lib/bench-register.ts'
import type { Bench, Figure } from './lib/figure.ts'
import { percentile } from './lib/percentile.ts'
import { type SpawnedServer, spawnServer } from './lib/spawn-server.ts'
import { type AnswerClock, timeAnswers } from './lib/time-answers.ts'

/** Rows of the register; fewer with WANWU_BENCH_ROWS, where time is short. */
const size = Number(process.env.WANWU_BENCH_ROWS ?? 1_000_000)
const imported = 50_000
const exported = 100_000
const times = 20
const register = census.key

/** The most memory of the server while something is done, in MB, and what it was before. */
async function watchMemory<T>(
  server: SpawnedServer,
  work: () => Promise<T>,
): Promise<{ result: T; before: number; peak: number }> {
  const before = server.residentMegabytes()
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, server.residentMegabytes())
  }, 50)
  try {
    return { result: await work(), before, peak }
  } finally {
    clearInterval(timer)
  }
}

/** Waits until the server has done what was asked of it beside requests. */
async function importAfter(client: Client, id: string, state: 'checking' | 'storing') {
  for (;;) {
    const item = await client.call(getImport, { register, id })
    if (item.state !== state) return item
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function measureImport(
  server: SpawnedServer,
  client: Client,
  other: { client: Client; clock: AnswerClock },
  unit: string,
): Promise<Figure[]> {
  const body = await censusWorkbook(unit, imported)
  let running = true
  const pages: number[] = []
  const others = (async () => {
    while (running) {
      pages.push(...(await other.clock.timeEach(() => other.client.call(listUnits, { limit: 50 }), 1, 0)))
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })()
  const begun = performance.now()
  const { before, peak } = await watchMemory(server, async () => {
    const { id } = await client.call(startImport, { register, fileName: '普查.xlsx' }, { body })
    const checked = await importAfter(client, id, 'checking')
    if (checked.counts.add !== imported)
      throw new Error(`${JSON.stringify(checked.counts)} ${JSON.stringify(checked.faults[0])}`)
    await client.call(confirmImport, { register, id })
    const done = await importAfter(client, id, 'storing')
    if (done.added !== imported) throw new Error(`Imported ${done.added}: ${JSON.stringify(done.error)}`)
  })
  const seconds = (performance.now() - begun) / 1000
  running = false
  await others
  const what = `import of ${imported} rows`
  return [
    { what: `${what}, ${Math.round(body.length / 1024)} kB`, value: seconds, unit: 's', limit: 30 },
    { what: `${what}: memory before`, value: before, unit: 'MB' },
    { what: `${what}: most memory of the server`, value: peak, unit: 'MB', limit: 500 },
    {
      what: `${what}: other pages meanwhile, p95 of ${pages.length}`,
      value: percentile(pages, 0.95),
      unit: 'ms',
      limit: 300,
    },
    { what: `${what}: other pages meanwhile, slowest`, value: Math.max(...pages), unit: 'ms' },
  ]
}

const filters = JSON.stringify([
  { field: 'grade', is: ['general', 'grave'] },
  { field: 'source', is: ['patrol', 'clue'] },
  { field: 'area', from: 100 },
])

async function measurePages(client: Client, clock: AnswerClock): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, query] of [
    ['three filters, by day', { where: filters, sort: '-seenOn' }],
    ['no filter, by day', { sort: 'seenOn' }],
    ['newest first', {}],
    ['words', { q: '样点7777' }],
  ] as const) {
    let cursor: string | undefined
    for (const depth of [1, 20, 200]) {
      for (let page = 1; page < depth && depth > 1; page += 1) {
        const next: { next: string | null } = await client.call(listRecords, {
          register,
          ...query,
          limit: 200,
          ...(cursor ? { cursor } : {}),
        })
        if (next.next === null) break
        cursor = next.next
        if (page > 60) break
      }
      const input = { register, ...query, limit: 200, ...(cursor ? { cursor } : {}) }
      const samples = await clock.timeEach(() => client.call(listRecords, input), times)
      figures.push({
        what: `${size} rows, ${name}, depth ${depth}: p95`,
        value: percentile(samples, 0.95),
        unit: 'ms',
        limit: 100,
      })
      cursor = undefined
    }
  }
  return figures
}

/** Reads an export to its end, or to so many lines of it; gives the bytes and the most memory by half. */
async function readExport(server: SpawnedServer, answer: Response, most: number) {
  const reader = answer.body?.getReader()
  const peaks = { first: 0, second: 0 }
  let bytes = 0
  let lines = 0
  for (;;) {
    const next = await reader?.read()
    if (!next || next.done) return { bytes, lines, peaks }
    bytes += next.value.length
    for (const byte of next.value) if (byte === 10) lines += 1
    const half = lines * 2 < most ? 'first' : 'second'
    peaks[half] = Math.max(peaks[half], server.residentMegabytes())
    if (lines > most) {
      await reader?.cancel()
      return { bytes, lines, peaks }
    }
  }
}

async function measureExport(server: SpawnedServer, cookie: typeof fetch): Promise<Figure[]> {
  const figures: Figure[] = []
  const where = JSON.stringify([{ field: 'createdAt', from: '1970-01-01T00:00:00Z' }])
  for (const format of ['csv', 'xlsx'] as const) {
    const begun = performance.now()
    const { result, before, peak } = await watchMemory(server, async () =>
      readExport(
        server,
        await cookie(
          `${server.address}/api/registers/${register}/export?format=${format}&where=${encodeURIComponent(where)}`,
        ),
        format === 'csv' ? exported : Number.POSITIVE_INFINITY,
      ),
    )
    const rows = format === 'csv' ? `${Math.min(result.lines, exported)} rows` : `all rows`
    figures.push(
      {
        what: `export of ${rows} as ${format}, ${Math.round(result.bytes / 1e6)} MB`,
        value: (performance.now() - begun) / 1000,
        unit: 's',
      },
      { what: `export as ${format}: memory over what it was`, value: peak - before, unit: 'MB', limit: 100 },
    )
    // flat: what the first half needs is enough for the second
    if (format === 'csv')
      figures.push({
        what: 'export as csv: memory of the second half over that of the first',
        value: result.peaks.second - result.peaks.first,
        unit: 'MB',
        limit: 20,
      })
  }
  return figures
}

/**
 * A declared register at its limits: declaring it, an Excel import of 50,000 rows beside other pages, its list over
 * 1,000,000 rows at three depths, an export of 100,000 rows; on the server at WANWU_BENCH_DATABASE_URL.
 */
export const bench: Bench = {
  name: 'registers',
  async run() {
    const server = process.env.WANWU_BENCH_DATABASE_URL
    if (!server) return { skipped: 'set WANWU_BENCH_DATABASE_URL to a PostgreSQL server' }
    process.env.WANWU_TEST_DATABASE_URL = server
    const { createCookieJar, startSmallOffice } = await import('@wanwu/testing')
    const office = await startSmallOffice({ engine: 'server', realPasswords: true })
    let product: SpawnedServer | undefined
    try {
      product = await spawnServer({ place: office.place, demo: false })
      const baseUrl = product.address
      const admin = await office.as('admin')
      const { person } = await office.as('office')
      const jar = createCookieJar()
      const clock = timeAnswers(jar)
      const client = createClient({ baseUrl, fetch: clock.fetch })
      await client.call(signIn, { userName: person.userName, password: person.password })
      const otherClock = timeAnswers(createCookieJar())
      const other = createClient({ baseUrl, fetch: otherClock.fetch })
      await other.call(signIn, { userName: person.userName, password: person.password })
      const begun = performance.now()
      await admin.call(declareRegister, { declaration: census, vocabularies: [] })
      const figures: Figure[] = [
        { what: 'load of the machine', value: loadavg()[0] ?? 0, unit: 'x' },
        { what: 'declaring a register', value: (performance.now() - begun) / 1000, unit: 's', limit: 2 },
      ]
      const unit = '云岭市林业和草原局'
      figures.push(...(await measureImport(product, client, { client: other, clock: otherClock }, unit)))
      const more = Math.max(0, exported - imported)
      await office.database.transaction({ role: 'owner', statementTimeout: 1_800_000 }, (owner) =>
        fillCensus(owner, office.units.forestry, office.regions.city, Math.max(more, size - imported)),
      )
      figures.push(...(await measurePages(client, clock)))
      figures.push(...(await measureExport(product, jar)))
      figures.push({ what: 'load of the machine at the end', value: loadavg()[0] ?? 0, unit: 'x' })
      return figures
    } finally {
      await product?.stop()
      await office.close()
    }
  },
}
