import { loadavg } from 'node:os'
import {
  createClient,
  downloadCircular,
  draftCircular,
  getCircular,
  signIn,
  uploadCircular,
} from '@wanwu/contract'
import type { TestEngine } from '@wanwu/database/testing'
import type { Bench, Figure } from './lib/figure.ts'
import { fillLedger } from './lib/fill-ledger.ts'
import { fillReporting } from './lib/fill-reporting.ts'
import { percentile } from './lib/percentile.ts'

const times = 5
const limit = 5

/** 通报 of a period, over HTTP: facts counted from the database, the Word document, and a final version compared. */
async function measure(engine: TestEngine, units: number): Promise<Figure[]> {
  const { createCookieJar, startSmallOffice } = await import('@wanwu/testing')
  const office = await startSmallOffice({ engine })
  try {
    const { person } = await office.as('office')
    const client = createClient({ baseUrl: office.url, fetch: createCookieJar() })
    await client.call(signIn, { userName: person.userName, password: person.password })
    const region = office.regions.city
    const periodId = await office.database.transaction(
      { role: 'owner', statementTimeout: 300_000 },
      async (owner) => {
        await fillLedger(owner, { region, plans: 1, tasksPerPlan: 4 * units, units })
        const { periodIds } = await fillReporting(owner, { region, periods: 4, entries: true })
        return periodIds.at(-2) ?? ''
      },
    )
    await office.database.transaction({ role: 'owner' }, (owner) => owner.query('analyze'))
    const whole = { kind: 'circular', form: 'document', periodId, planId: null, year: null } as const
    const made: number[] = []
    const compared: number[] = []
    let duties = 0
    let bytes = 0
    for (let run = 0; run < times; run++) {
      const begun = performance.now()
      const { circularId } = await client.call(draftCircular, whole)
      const { blob } = await client.download(downloadCircular, { circularId })
      const body = new Uint8Array(await blob.arrayBuffer())
      made.push((performance.now() - begun) / 1000)
      const { revision, figures } = await client.call(getCircular, { circularId })
      duties = figures.duties ?? 0
      bytes = body.length
      const sent = performance.now()
      await client.call(uploadCircular, { circularId, revision, fileName: '定稿.docx' }, { body })
      compared.push((performance.now() - sent) / 1000)
    }
    const name = `${units} units, ${duties} duties, ${Math.round(bytes / 1000)} kB, ${engine}`
    return [
      { what: `circular of ${name}: median`, value: percentile(made, 0.5), unit: 's', limit },
      { what: `circular of ${name}: slowest of ${times}`, value: Math.max(...made), unit: 's', limit },
      { what: `final version compared, ${engine}: median`, value: percentile(compared, 0.5), unit: 's' },
    ]
  } finally {
    await office.close()
  }
}

/** 200 units with twelve duties each on the server at WANWU_BENCH_DATABASE_URL, and 20 on the embedded engine. */
export const bench: Bench = {
  name: 'circular',
  async run() {
    const server = process.env.WANWU_BENCH_DATABASE_URL
    if (server) process.env.WANWU_TEST_DATABASE_URL = server
    const figures: Figure[] = [
      { what: 'load of the machine at the start', value: loadavg()[0] ?? 0, unit: 'x' },
    ]
    if (server) figures.push(...(await measure('server', 200)))
    figures.push(...(await measure('embedded', 20)))
    return figures
  },
}
