import { loadavg } from 'node:os'
import { createClient, getMatrix, listPeriodRows, listPeriods, signIn } from '@wanwu/contract'
import type { TestEngine } from '@wanwu/database/testing'
import type { Bench, Figure } from './lib/figure.ts'
import { fillLedger } from './lib/fill-ledger.ts'
import { fillReporting } from './lib/fill-reporting.ts'
import { percentile } from './lib/percentile.ts'
import { timeAnswers } from './lib/time-answers.ts'

const periods = 12
const limit = 150
const times = 40

/** Times each question that the reporting room asks about completeness; every reply is read to its last byte. */
async function measure(engine: TestEngine, units: number): Promise<Figure[]> {
  const { createCookieJar, startSmallOffice } = await import('@wanwu/testing')
  const office = await startSmallOffice({ engine })
  try {
    const { person } = await office.as('office')
    const clock = timeAnswers(createCookieJar())
    const client = createClient({ baseUrl: office.url, fetch: clock.fetch })
    await client.call(signIn, { userName: person.userName, password: person.password })
    const region = office.regions.city
    const { cycleId, periodIds } = await office.database.transaction(
      { role: 'owner', statementTimeout: 300_000 },
      async (owner) => {
        await fillLedger(owner, { region, plans: 1, tasksPerPlan: 200, units })
        return fillReporting(owner, { region, periods, entries: false })
      },
    )
    await office.database.transaction({ role: 'owner' }, (owner) => owner.query('analyze'))
    const first = await client.call(getMatrix, { cycleId })
    const counted = first.periods.map(({ counts }) => counts.expected + counts.waived)
    if (counted.length !== periods || counted.some((count) => count !== units))
      throw new Error(`The matrix does not count ${units} units in ${periods} periods: ${counted.join(', ')}`)
    const periodId = periodIds.at(-1) ?? ''
    const second = first.next ?? ''
    const questions: [string, () => Promise<unknown>][] = [
      ['matrix, first page', () => client.call(getMatrix, { cycleId })],
      ['matrix, second page', () => client.call(getMatrix, { cycleId, cursor: second })],
      ['matrix, search', () => client.call(getMatrix, { cycleId, q: '单位123' })],
      ['periods with their counts', () => client.call(listPeriods, {})],
      ['rows of a period', () => client.call(listPeriodRows, { periodId })],
      ['rows of a period, missing', () => client.call(listPeriodRows, { periodId, standing: 'missing' })],
    ]
    const figures: Figure[] = []
    for (const [what, ask] of questions) {
      const samples = await clock.timeEach(ask, times)
      const name = `${units} units × ${periods} periods, ${engine}: ${what}`
      figures.push({ what: `${name}: p50`, value: percentile(samples, 0.5), unit: 'ms' })
      figures.push({ what: `${name}: p95`, value: percentile(samples, 0.95), unit: 'ms', limit })
    }
    return figures
  } finally {
    await office.close()
  }
}

/**
 * Completeness of reports, over HTTP: 5,000 units in 12 periods on the server at WANWU_BENCH_DATABASE_URL, and 500 on
 * the embedded engine. Totals count every unit; the rows are a page of units.
 */
export const bench: Bench = {
  name: 'completeness',
  async run() {
    const server = process.env.WANWU_BENCH_DATABASE_URL
    if (server) process.env.WANWU_TEST_DATABASE_URL = server
    const figures: Figure[] = [
      { what: 'load of the machine at the start', value: loadavg()[0] ?? 0, unit: 'x' },
    ]
    if (server) figures.push(...(await measure('server', 5000)))
    figures.push(...(await measure('embedded', 500)))
    figures.push({ what: 'load of the machine at the end', value: loadavg()[0] ?? 0, unit: 'x' })
    return figures
  },
}
