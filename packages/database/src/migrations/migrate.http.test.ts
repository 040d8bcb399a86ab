import { afterAll, describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import { openServer } from '../server/open-server.ts'
import { emptyDatabases } from '../testing/empty-database.ts'
import { openTestDatabase, testEngines } from '../testing/index.ts'
import { loadMigrations, type Migration } from './load-migrations.ts'
import { migrate, readApplied } from './migrate.ts'

const all = loadMigrations()

function madeUp(number: number, sql: string): Migration {
  return { number, name: `${String(number).padStart(4, '0')}-made-up`, sql, sha256: `digest of ${sql}` }
}

const databases = emptyDatabases()
afterAll(() => databases.dropAll())

describe.each(testEngines)('migrations on the %s engine', (engine) => {
  it('step by step make the database that they make at once', async () => {
    const atOnce = await openTestDatabase(engine)
    const expected = await readCatalogue(atOnce.database)
    await atOnce.drop()
    expect(expected.length).toBeGreaterThan(50)

    const { database } = await databases.take(engine)
    expect(await readApplied(database)).toEqual([])
    for (const { number, name } of all) {
      expect(await migrate(database, { to: number })).toEqual({ applied: [name] })
    }
    expect(await migrate(database)).toEqual({ applied: [] })
    expect(await readCatalogue(database)).toEqual(expected)
  })

  it('are applied whole or not at all, and never when what was applied has changed', async () => {
    const { database } = await databases.take(engine)
    const first = madeUp(1, 'CREATE TABLE wanwu.one (id integer)')
    const broken = madeUp(2, 'CREATE TABLE wanwu.two (id integer); SELECT 1 / 0')
    await expect(migrate(database, { migrations: [first, broken] })).rejects.toMatchObject({
      code: '22012',
    })
    expect(await readApplied(database)).toMatchObject([{ number: 1 }])
    const tables = (await readCatalogue(database)).filter((line) => line.startsWith('relation wanwu.'))
    expect(tables.map((line) => line.split(' ')[1])).toEqual(['wanwu.one', 'wanwu.schema_migration'])

    const changed = { ...first, sha256: 'other' }
    await expect(migrate(database, { migrations: [changed] })).rejects.toThrow('was changed')
    await expect(migrate(database, { migrations: [] })).rejects.toThrow('newer version')
    const mended = madeUp(2, 'CREATE TABLE wanwu.two (id integer)')
    expect(await migrate(database, { migrations: [first, mended] })).toEqual({ applied: [mended.name] })
  })

  it('wait for each other when several start at once', async () => {
    const test = await databases.take(engine)
    const { place } = test
    const others =
      'url' in place ? await Promise.all(Array.from({ length: 6 }, () => openServer(place))) : [test.database]
    try {
      const first = { migrations: all.slice(0, 6) }
      const results = await Promise.all([test.database, ...others].map((each) => migrate(each, first)))
      expect(results.flatMap(({ applied }) => applied).sort()).toEqual(
        first.migrations.map(({ name }) => name),
      )
    } finally {
      for (const other of others) if (other !== test.database) await other.close()
    }
  })
})
