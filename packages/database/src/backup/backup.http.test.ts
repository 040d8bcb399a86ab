import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import type { Database, SqlClient } from '../database.ts'
import { loadMigrations, type Migration } from '../migrations/load-migrations.ts'
import { migrate } from '../migrations/migrate.ts'
import { emptyDatabases } from '../testing/empty-database.ts'
import { openTestDatabase, type TestDatabase, testEngines } from '../testing/index.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'

const owner = { role: 'owner' } as const
/** Those up to the first registers: what a restore could stumble on is in the made-up one after them. */
const all = loadMigrations().slice(0, 12)

/** A migration after the real ones, with everything that a restore could stumble on. */
const sql = `
  CREATE TABLE wanwu.trial (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    above integer REFERENCES wanwu.trial (id),
    "Mixed 名" text DEFAULT 'seed',
    doubled integer GENERATED ALWAYS AS (amount * 2) STORED,
    amount integer,
    place geometry(Point, 4490),
    bytes bytea,
    at timestamptz,
    labels text[]
  );
  ALTER TABLE wanwu.trial ALTER COLUMN bytes SET STORAGE EXTERNAL;
  ALTER TABLE wanwu.trial ENABLE ROW LEVEL SECURITY;
  CREATE TABLE wanwu.trial_log (id integer);
  CREATE FUNCTION wanwu.log_trial() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN INSERT INTO wanwu.trial_log VALUES (NEW.id); RETURN NEW; END $$;
  CREATE TRIGGER trial_logged AFTER INSERT ON wanwu.trial FOR EACH ROW EXECUTE FUNCTION wanwu.log_trial();
  CREATE TRIGGER trial_fixed BEFORE TRUNCATE ON wanwu.trial FOR EACH STATEMENT EXECUTE FUNCTION wanwu.refuse_change();
  CREATE TABLE auth.trial (id bigint DEFAULT 1);
  CREATE SEQUENCE wanwu.trial_count START 5;
  INSERT INTO wanwu.trial (amount) VALUES (1)`
const trial: Migration = {
  number: all.length + 1,
  name: 'trial',
  sql,
  sha256: createHash('sha256').update(sql).digest('hex'),
}
const migrations = [...all, trial]

/** What made a register that a user declared, in two steps. */
const steps = [
  [
    'CREATE TABLE own."sites" (id uuid PRIMARY KEY, unit_id uuid REFERENCES wanwu.unit (id), f_name text NOT NULL, state text)',
    `COMMENT ON TABLE own."sites" IS '样点'`,
    'CREATE INDEX "sites_unit" ON own."sites" (unit_id, id)',
    `CREATE OR REPLACE FUNCTION own."guard_sites"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE 'held'; END $guard$`,
    'CREATE OR REPLACE TRIGGER guard BEFORE UPDATE OF state ON own."sites" FOR EACH ROW EXECUTE FUNCTION own."guard_sites"()',
    'ALTER TABLE own."sites" ENABLE ROW LEVEL SECURITY',
    'CREATE POLICY seen ON own."sites" FOR SELECT TO wanwu_app USING (true)',
    'GRANT SELECT (id, unit_id) ON own."sites" TO wanwu_app',
  ],
  ['ALTER TABLE own."sites" ADD COLUMN f_note text'],
]

/** A register declared by a user, with a record that points at a unit. */
async function declareOwn(client: SqlClient, statements: readonly string[][] = steps): Promise<void> {
  const id = '00000000-0000-4000-8000-000000000001'
  await client.query(
    `INSERT INTO unit (id, name, kind, region, plan_scope, valid_from, search_text, search_pinyin, search_initials, sort_key)
    VALUES ($1, '示例局', 'office', '990000', '990000', '2020-01-01', '', '', '', '')`,
    [id],
  )
  await client.query(
    `INSERT INTO person (id, name, user_name, user_key, unit_id, search_text, search_pinyin, search_initials, sort_key)
    VALUES ($1, '示例', 'a', 'a', $1, '', '', '', '')`,
    [id],
  )
  await client.query(`INSERT INTO own_register VALUES ('sites', 2, '{}', $1, now())`, [id])
  for (const [index, texts] of statements.entries())
    await client.query(`INSERT INTO own_register_step VALUES ($1, 'sites', $1, $2::text[])`, [
      index + 1,
      texts,
    ])
  await client.query('SET LOCAL ROLE wanwu_registrar')
  for (const text of steps.flat()) await client.query(text)
  await client.query('RESET ROLE')
  await client.query(`INSERT INTO own."sites" VALUES ($1, $1, '甲', NULL, '备注')`, [id])
}

async function fill(database: Database): Promise<void> {
  await migrate(database, { migrations })
  await database.transaction(owner, async (client) => {
    await client.query(`UPDATE trial SET "Mixed 名" = $1`, ['改过\t制表\n换行\\反斜杠'])
    await client.query(`INSERT INTO trial (above, amount, place, bytes, at, labels)
      SELECT 1 + (g % 3), g, st_setsrid(st_point(100 + g / 1000.0, 30), 4490), decode(md5(g::text), 'hex'),
        timestamptz '2026-01-01 00:00:00.123456+08' + g * interval '1 minute', ARRAY['一,', NULL, '"二"']
      FROM generate_series(2, 5000) g`)
    // Points to rows that come later in the file.
    await client.query('UPDATE trial SET above = id + 1 WHERE id < 100')
    // Long values, kept out of line.
    await client.query(`INSERT INTO trial (bytes)
      SELECT decode(repeat(md5(g::text), 24000), 'hex') FROM generate_series(1, 24) g`)
    await client.query('INSERT INTO auth.trial VALUES (9007199254740993)')
    await client.query(`SELECT nextval('trial_count'), nextval('trial_count')`)
    await client.query(`INSERT INTO region (code) VALUES ('990000'), ('990100')`)
    await declareOwn(client)
  })
}

const digest = async (database: Database) => {
  const { rows } = await database.transaction(owner, (client) =>
    client.query(`SELECT (SELECT md5(string_agg(t::text, '|' ORDER BY id)) FROM trial t) AS trial,
      (SELECT count(*) FROM trial_log) AS logged, (SELECT array_agg(id) FROM auth.trial) AS ids,
      (SELECT array_agg(code ORDER BY code) FROM region) AS regions,
      (SELECT array_agg(s::text) FROM own.sites s) AS sites, (SELECT tableowner FROM pg_tables WHERE tablename = 'sites') AS owner`),
  )
  return rows[0]
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wanwu-backup-'))
})
const targets = emptyDatabases()
afterAll(async () => {
  await targets.dropAll()
  await rm(folder, { recursive: true, force: true })
})

describe.each(testEngines)('a backup of the %s engine', { timeout: 180_000 }, (engine) => {
  let source: TestDatabase
  let file: string

  beforeAll(async () => {
    source = await openTestDatabase(engine, { migrated: false })
    file = join(folder, `${engine}.zip`)
    await fill(source.database)
  })
  afterAll(() => source.drop())

  it('says what it holds, is never written over another, and leaves nothing half done', async () => {
    const told: string[] = []
    const manifest = await backup(source.database, file, {
      productVersion: '9.9.9',
      onTable: ({ name }) => told.push(name),
    })
    expect(manifest).toMatchObject({
      format: 'wanwu-backup',
      formatVersion: 1,
      productVersion: '9.9.9',
      engine,
    })
    expect(manifest.migrations.at(-1)).toEqual({
      number: trial.number,
      name: trial.name,
      sha256: trial.sha256,
    })
    expect(manifest.tables.find(({ name }) => name === 'wanwu.trial')).toMatchObject({ rows: 5024 })
    expect(told).toEqual(manifest.tables.map(({ name }) => name))
    const before = readFileSync(file)
    await expect(backup(source.database, file)).rejects.toMatchObject({ reason: 'FILE_EXISTS' })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  it.each(testEngines)('restores into an empty database of the %s engine', async (other) => {
    const target = await targets.take(other)
    await restore(target.database, file, { migrations })
    expect(await digest(target.database)).toEqual(await digest(source.database))
    expect(await readCatalogue(target.database)).toEqual(await readCatalogue(source.database))
    const { rows } = await target.database.transaction(owner, (client) =>
      client.query(
        `INSERT INTO trial (amount) VALUES (0) RETURNING id, doubled, nextval('trial_count') AS next`,
      ),
    )
    expect(rows).toEqual([{ id: 5025, doubled: 0, next: 7 }])
    await expect(restore(target.database, file, { migrations })).rejects.toMatchObject({
      reason: 'NOT_EMPTY',
    })
  })

  it('is refused when it is damaged, foreign or newer, and leaves the database empty', async () => {
    const target = await targets.take(engine)
    const attempt = async (bytes: Buffer, known = migrations) => {
      const path = join(folder, `${engine}-attempt.zip`)
      writeFileSync(path, bytes)
      return restore(target.database, path, { migrations: known })
    }
    const whole = readFileSync(file)
    await expect(attempt(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      reason: 'NOT_A_BACKUP',
    })
    await expect(attempt(Buffer.from('no archive'))).rejects.toMatchObject({ reason: 'NOT_A_BACKUP' })
    const flipped = Buffer.from(whole)
    const at = flipped.indexOf('tables/wanwu.trial.copy') + 200_000
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at)
    await expect(attempt(flipped)).rejects.toMatchObject({ reason: 'DAMAGED' })
    await expect(attempt(whole, all)).rejects.toThrow('newer version')
    const failing = { ...trial, sql: `${sql}; ALTER TABLE wanwu.trial ADD CHECK (amount < 100)` }
    await expect(attempt(whole, [...all, failing])).rejects.toMatchObject({ code: '23514' })
    expect((await readCatalogue(target.database)).filter((line) => !line.startsWith('extension'))).toEqual([])
    await restore(target.database, file, { migrations })
    expect(await digest(target.database)).toEqual(await digest(source.database))
  })
})

it('runs one statement of a text that makes a declared register, and no second', async () => {
  const text = 'CREATE TABLE own."sites" (id uuid); RESET ROLE'
  const source = await targets.take('embedded')
  await migrate(source.database, { migrations: all })
  await source.database.transaction(owner, async (client) => {
    await client.query(`INSERT INTO region (code) VALUES ('990000')`)
    await declareOwn(client, [[text]])
  })
  const file = join(folder, 'two-statements.zip')
  await backup(source.database, file)
  const target = await targets.take('embedded')
  await expect(restore(target.database, file, { migrations: all })).rejects.toThrow()
  expect((await readCatalogue(target.database)).filter((line) => !line.startsWith('extension'))).toEqual([])
})

it('says so when the file to restore is not there', async () => {
  const missing = join(folder, 'missing.zip')
  expect(existsSync(missing)).toBe(false)
  const target = await targets.take('embedded')
  await expect(restore(target.database, missing)).rejects.toMatchObject({ reason: 'NOT_A_BACKUP' })
})
