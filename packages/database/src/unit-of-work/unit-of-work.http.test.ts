import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { drizzle, type NodePgClient } from 'drizzle-orm/node-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../database.ts'
import { openTestDatabase, type TestDatabase, testEngines } from '../testing/index.ts'

describe.each(testEngines)('a unit of work on the %s engine', (engine) => {
  let test: TestDatabase
  let database: Database

  beforeAll(async () => {
    test = await openTestDatabase(engine, { migrated: true })
    database = test.database
    await database.transaction({ role: 'owner' }, (client) =>
      client.query(`
        CREATE TABLE note (id integer PRIMARY KEY, text text NOT NULL);
        GRANT SELECT, INSERT ON note TO wanwu_app;
        CREATE TABLE auth.secret (id integer);
        GRANT SELECT, INSERT ON auth.secret TO wanwu_auth`),
    )
  })
  afterAll(() => test.drop())

  const app = { role: 'wanwu_app' } as const
  const count = async () => {
    const { rows } = await database.transaction(app, (client) =>
      client.query<{ count: number }>('SELECT count(*) FROM note'),
    )
    return rows[0]?.count
  }

  it('commits what was done, and undoes all of it when the work throws', async () => {
    const before = await count()
    await database.transaction(app, (client) => client.query(`INSERT INTO note VALUES (1, 'kept')`))
    const failing = database.transaction(app, async (client) => {
      await client.query(`INSERT INTO note VALUES (2, 'lost')`)
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await count()).toBe((before ?? 0) + 1)
  })

  it('does not report success when a failed statement was ignored', async () => {
    const ignoring = database.transaction(app, async (client) => {
      await client.query(`INSERT INTO note VALUES (3, 'lost')`)
      await client.query('SELECT 1 / 0').catch(() => undefined)
    })
    await expect(ignoring).rejects.toThrow('nothing was stored')
    expect((await database.transaction(app, (c) => c.query('SELECT FROM note WHERE id = 3'))).rowCount).toBe(
      0,
    )
  })

  it('runs as its role, which reaches no table that was not granted', async () => {
    const who = (role: 'wanwu_app' | 'wanwu_auth') =>
      database.transaction({ role }, (client) => client.query('SELECT current_user::text AS who'))
    expect((await who('wanwu_app')).rows).toEqual([{ who: 'wanwu_app' }])
    expect((await who('wanwu_auth')).rows).toEqual([{ who: 'wanwu_auth' }])
    const denied = { code: '42501' }
    await expect(
      database.transaction(app, (client) => client.query('SELECT * FROM auth.secret')),
    ).rejects.toMatchObject(denied)
    await expect(
      database.transaction({ role: 'wanwu_auth' }, (client) => client.query('SELECT * FROM wanwu.note')),
    ).rejects.toMatchObject(denied)
    await expect(
      database.transaction(app, (client) => client.query('DELETE FROM note')),
    ).rejects.toMatchObject(denied)
  })

  it('keeps its settings to itself', async () => {
    const value = "云岭市 '; DROP TABLE note --"
    const read = (settings: Record<string, string>) =>
      database.transaction({ ...app, settings }, (client) =>
        client.query(`SELECT nullif(current_setting('wanwu.actor', true), '') AS actor`),
      )
    expect((await read({ 'wanwu.actor': value })).rows).toEqual([{ actor: value }])
    expect((await read({})).rows).toEqual([{ actor: null }])
    await expect(read({ role: 'postgres' })).rejects.toThrow('Not a setting of the product')
  })

  it('does not write when it is read-only, and sees one state when it is a snapshot', async () => {
    const writing = database.transaction({ ...app, readOnly: true }, (client) =>
      client.query(`INSERT INTO note VALUES (4, '')`),
    )
    await expect(writing).rejects.toMatchObject({ code: '25006' })
    const level = await database.transaction({ ...app, isolation: 'snapshot' }, (client) =>
      client.query('SHOW transaction_isolation'),
    )
    expect(level.rows).toEqual([{ transaction_isolation: 'repeatable read' }])
  })

  it('refuses to be nested, ended from inside, or used after its end', async () => {
    await expect(
      database.transaction(app, () => database.transaction(app, async () => undefined)),
    ).rejects.toThrow('inside a unit of work')
    await expect(
      database.transaction(app, () => database.pool('wanwu_auth').query('SELECT 1')),
    ).rejects.toThrow('inside a unit of work')
    await expect(database.transaction(app, (client) => client.query(' commit'))).rejects.toThrow('SAVEPOINT')
    const kept = await database.transaction(app, async (client) => client)
    await expect(kept.query('SELECT 1')).rejects.toThrow('has ended')
    let later: Promise<unknown> = Promise.resolve()
    await database.transaction(app, async () => {
      later = wait(20).then(() => count())
    })
    expect(await later).toBeTypeOf('number')
  })

  it('recovers part of itself with a savepoint', async () => {
    await database.transaction(app, async (client) => {
      await client.query('SAVEPOINT before')
      await expect(client.query(`INSERT INTO note VALUES (1, 'again')`)).rejects.toMatchObject({
        code: '23505',
        constraint: 'note_pkey',
        table: 'note',
      })
      await client.query('ROLLBACK TO before')
      await client.query(`INSERT INTO note VALUES (5, 'after')`)
    })
    const { rows } = await database.transaction(app, (client) =>
      client.query('SELECT text FROM note WHERE id = $1', [5]),
    )
    expect(rows).toEqual([{ text: 'after' }])
  })

  it('ends a statement that runs too long, and the next call works', async () => {
    const long = database.transaction({ ...app, statementTimeout: 300 }, (client) =>
      client.query('SELECT count(*) FROM generate_series(1, 2000000000)'),
    )
    await expect(long).rejects.toMatchObject({ code: '57014' })
    expect(await count()).toBeTypeOf('number')
  })

  it('answers statements sent together in their order, and errors to those who caused them', async () => {
    await database
      .transaction(app, async (client) => {
        const answers = await Promise.allSettled([
          client.query('SELECT 1 AS n'),
          client.query('SELECT 2 AS n'),
          client.query('SELECT no_such_column'),
          client.query('SELECT 3 AS n'),
        ])
        expect(answers.map((a) => (a.status === 'fulfilled' ? a.value.rows : a.reason.code))).toEqual([
          [{ n: 1 }],
          [{ n: 2 }],
          '42703',
          '25P02',
        ])
        throw new Error('the end')
      })
      .catch((error: unknown) => expect(String(error)).toContain('the end'))
  })

  it('serves as a pool: statements alone, transactions on a connected client, everything as the role', async () => {
    const pool = database.pool('wanwu_auth')
    expect((await pool.query('SELECT current_user::text AS who')).rows).toEqual([{ who: 'wanwu_auth' }])
    await pool.query('INSERT INTO auth.secret VALUES ($1)', [1])

    const client = await pool.connect()
    await client.query('begin')
    await client.query('INSERT INTO secret VALUES (2)')
    await client.query('rollback')
    await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE;')
    expect((await client.query('SHOW transaction_isolation')).rows).toEqual([
      { transaction_isolation: 'serializable' },
    ])
    await client.query('INSERT INTO secret VALUES (3)')
    await client.query('COMMIT')
    await expect(client.query('SELECT * FROM wanwu.note')).rejects.toMatchObject({ code: '42501' })
    client.release()

    const careless = await pool.connect()
    await careless.query('BEGIN')
    await careless.query('INSERT INTO secret VALUES (4)')
    careless.release()
    expect((await pool.query('SELECT id FROM secret ORDER BY id')).rows).toEqual([{ id: 1 }, { id: 3 }])
  })

  it('serves many callers at once, each with its own role and settings', async () => {
    const callers = Array.from({ length: 24 }, async (_, at) => {
      const role = at % 3 === 0 ? 'wanwu_auth' : 'wanwu_app'
      const { rows } = await database.transaction(
        { role, settings: { 'wanwu.actor': String(at) }, priority: at % 2 ? 'background' : 'interactive' },
        async (client) => {
          await client.query('SELECT 1')
          return client.query(`SELECT current_user::text AS role, current_setting('wanwu.actor') AS actor`)
        },
      )
      expect(rows).toEqual([{ role, actor: String(at) }])
    })
    await Promise.all(callers)
  })

  it('carries drizzle', async () => {
    const found = await database.transaction(app, async (client) => {
      const db = drizzle(client as unknown as NodePgClient)
      await db.execute(sql`INSERT INTO note VALUES (${10}, ${'松溪区'})`)
      return db.execute<{ text: string }>(sql`SELECT text FROM note WHERE id = ${10}`)
    })
    expect(found.rows).toEqual([{ text: '松溪区' }])
  })

  it('gives values in one form', async () => {
    const { rows } = await database.transaction(app, (client) =>
      client.query(`SELECT
        timestamptz '2026-03-01 08:00:00.123+08' AS instant, timestamp '2026-03-01 08:00' AS wall,
        date '2026-02-28' AS day, 9007199254740991::int8 AS safe, 9007199254740993::int8 AS beyond,
        1.10::numeric AS exact, 0.1::float8 AS float, true AS yes, '{"a":[1]}'::jsonb AS object,
        '[1]'::json AS list, '\\x00ff'::bytea AS bytes, NULL::int AS nothing,
        ARRAY['逗,号', NULL, 'a"b'] AS texts, ARRAY[1, 2] AS numbers, ARRAY[date '2026-01-01'] AS days,
        ARRAY['{"a":1}'::jsonb] AS objects, ARRAY[[true], [false]] AS nested, interval '1 day' AS span,
        '0198a000-0000-7000-8000-000000000000'::uuid AS id, 'Ab'::citext AS folded,
        st_astext(st_transform(st_setsrid(st_point(117, 39), 4490), 4326)) AS place`),
    )
    expect(rows).toEqual([
      {
        instant: new Date('2026-03-01T00:00:00.123Z'),
        wall: '2026-03-01 08:00:00',
        day: '2026-02-28',
        safe: 9007199254740991,
        beyond: 9007199254740993n,
        exact: '1.10',
        float: 0.1,
        yes: true,
        object: { a: [1] },
        list: [1],
        bytes: Buffer.from([0, 255]),
        nothing: null,
        texts: ['逗,号', null, 'a"b'],
        numbers: [1, 2],
        days: ['2026-01-01'],
        objects: [{ a: 1 }],
        nested: [[true], [false]],
        span: '1 day',
        id: '0198a000-0000-7000-8000-000000000000',
        folded: 'Ab',
        place: 'POINT(117 39)',
      },
    ])
  })

  it('takes values in one form', async () => {
    const instant = new Date('2026-03-01T00:00:00.123Z')
    const { rows } = await database.transaction(app, (client) =>
      client.query(
        'SELECT $1::timestamptz AS a, $2::jsonb AS b, $3::bytea AS c, $4::text[] AS d, $5::date AS e',
        [instant, { 名: '万物' }, Buffer.from([1, 2]), ['一', null], '2026-02-28'],
      ),
    )
    expect(rows).toEqual([
      { a: instant, b: { 名: '万物' }, c: Buffer.from([1, 2]), d: ['一', null], e: '2026-02-28' },
    ])
  })

  it('gives rows as arrays where asked, and the count of changed rows', async () => {
    const { rows } = await database.transaction(app, (client) =>
      client.query({ text: 'SELECT $1::int, 2', values: [1], rowMode: 'array' }),
    )
    expect(rows).toEqual([[1, 2]])
    const inserted = await database.transaction(app, (client) =>
      client.query(`INSERT INTO note SELECT g, '' FROM generate_series(100, 102) g`),
    )
    expect(inserted.rowCount).toBe(3)
  })
})
