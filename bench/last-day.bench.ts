import { loadavg } from 'node:os'
import { openDatabase } from '@wanwu/database'
import type { TestEngine } from '@wanwu/database/testing'
import { freePort } from '@wanwu/testing'
import type { Bench, Figure } from './lib/figure.ts'
import { runMinute, tally } from './lib/last-minute.ts'
import { percentile } from './lib/percentile.ts'
import { fillPeople, makeReady } from './lib/prepare-last-day.ts'
import { spawnServer } from './lib/spawn-server.ts'

const limit = 1000

/** Two last minutes on one database: one undisturbed, one in whose middle the server is killed and started again. */
async function measure(engine: TestEngine, people: number): Promise<Figure[]> {
  const { openTestDatabase } = await import('@wanwu/database/testing')
  const { database, place, drop } = await openTestDatabase(engine)
  const port = await freePort()
  const start = () => spawnServer({ place, port, demo: false })
  try {
    await fillPeople(database, people)
    await database.close()
    let server = await start()
    const [calm, broken] = await makeReady(server.address, people, ['平常', '断电']).catch(async (error) => {
      await server.stop()
      throw error
    })
    const undisturbed = await runMinute(calm ?? [])
    const disturbed = runMinute(broken ?? [])
    await new Promise((resolve) => setTimeout(resolve, 30_000))
    const killed = performance.now()
    await server.kill()
    server = await start()
    const away = performance.now() - killed
    const after = await disturbed.finally(() => server.stop())

    const again = await openDatabase(place)
    const [kept, keptAfter] = await again
      .transaction({ role: 'owner', readOnly: true }, async (owner) => [
        await tally(owner, undisturbed.acknowledged),
        await tally(owner, after.acknowledged),
      ])
      .finally(() => again.close())
    const name = `${people} people in 60 s, ${engine}`
    const unanswered = people * 2 - undisturbed.acknowledged.length - after.acknowledged.length
    return [
      { what: `${name}: handing in, p50`, value: percentile(undisturbed.waits, 0.5), unit: 'ms' },
      { what: `${name}: handing in, p95`, value: percentile(undisturbed.waits, 0.95), unit: 'ms', limit },
      { what: `${name}: handing in, longest`, value: Math.max(...undisturbed.waits), unit: 'ms' },
      { what: `${name}: lost`, value: kept?.lost ?? people, unit: 'rows', limit: 0 },
      { what: `${name}: doubled`, value: kept?.doubled ?? people, unit: 'rows', limit: 0 },
      { what: `${name}, killed at half: away`, value: away / 1000, unit: 's' },
      {
        what: `${name}, killed at half: opened and handed in, p50`,
        value: percentile(after.whole, 0.5),
        unit: 'ms',
      },
      {
        what: `${name}, killed at half: opened and handed in, longest`,
        value: Math.max(...after.whole) / 1000,
        unit: 's',
      },
      { what: `${name}, killed at half: sent again`, value: after.repeats, unit: 'x' },
      { what: `${name}, killed at half: had come in`, value: after.alreadyIn, unit: 'rows' },
      { what: `${name}, killed at half: lost`, value: keptAfter?.lost ?? people, unit: 'rows', limit: 0 },
      {
        what: `${name}, killed at half: doubled`,
        value: keptAfter?.doubled ?? people,
        unit: 'rows',
        limit: 0,
      },
      { what: `${name}: never answered`, value: unanswered, unit: 'rows', limit: 0 },
    ]
  } finally {
    await drop()
  }
}

/**
 * The last minute of the last day: 500 people, each as themselves, open their report and hand it in within 60 s, over
 * HTTP against a process of its own on the server at WANWU_BENCH_DATABASE_URL; again with that process killed (-9) at
 * half time and started again, people sending the same request until they are answered. 50 people on the embedded
 * engine. Signing in (slow on purpose), opening the periods and writing the duties come before the minute.
 */
export const bench: Bench = {
  name: 'last-day',
  async run() {
    const server = process.env.WANWU_BENCH_DATABASE_URL
    if (server) process.env.WANWU_TEST_DATABASE_URL = server
    const figures: Figure[] = [
      { what: 'load of the machine at the start', value: loadavg()[0] ?? 0, unit: 'x' },
    ]
    if (server) figures.push(...(await measure('server', 500)))
    figures.push(...(await measure('embedded', 50)))
    figures.push({ what: 'load of the machine at the end', value: loadavg()[0] ?? 0, unit: 'x' })
    return figures
  },
}
