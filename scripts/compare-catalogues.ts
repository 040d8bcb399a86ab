/**
 * Proves that a database migrated step by step equals a fresh one, on every engine there is, and that the
 * engines equal each other: `npx tsx scripts/compare-catalogues.ts`. A server is used when
 * WANWU_TEST_DATABASE_URL is set. Exits with 1 and the differing lines when anything differs.
 */
import { loadMigrations, migrate, readCatalogue } from '@wanwu/database'
import { openTestDatabase, type TestEngine, testEngines } from '@wanwu/database/testing'

async function catalogueOf(engine: TestEngine, steps: readonly number[]): Promise<string[]> {
  const test = await openTestDatabase(engine, { migrated: false })
  try {
    for (const to of steps) await migrate(test.database, { to })
    return await readCatalogue(test.database)
  } finally {
    await test.drop()
  }
}

function compare(title: string, one: readonly string[], other: readonly string[]): boolean {
  const removed = one.filter((line) => !other.includes(line)).map((line) => `- ${line}`)
  const added = other.filter((line) => !one.includes(line)).map((line) => `+ ${line}`)
  const same = removed.length + added.length === 0
  console.log(`${same ? 'same' : 'DIFFERENT'}: ${title} (${other.length} lines)`)
  for (const line of [...removed, ...added]) console.log(line)
  return same
}

const numbers = loadMigrations().map(({ number }) => number)
const fresh = new Map<TestEngine, string[]>()
const results: boolean[] = []
for (const engine of testEngines) {
  const atOnce = await catalogueOf(engine, numbers.slice(-1))
  fresh.set(engine, atOnce)
  results.push(compare(`${engine}, step by step and fresh`, atOnce, await catalogueOf(engine, numbers)))
}
const [embedded, server] = [fresh.get('embedded'), fresh.get('server')]
if (embedded && server) results.push(compare('embedded and server', embedded, server))
process.exitCode = results.every(Boolean) ? 0 : 1
