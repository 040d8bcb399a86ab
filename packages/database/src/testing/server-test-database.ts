import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '../migrations/migrate.ts'
import { openServer } from '../server/open-server.ts'
import { migrationsDigest } from './migrations-digest.ts'

function serverUrl(database?: string): string {
  const base = process.env.WANWU_TEST_DATABASE_URL
  if (!base) throw new Error('WANWU_TEST_DATABASE_URL is not set: there is no server to test on')
  const url = new URL(base)
  if (database) url.pathname = `/${database}`
  return url.href
}

async function withAdministrator<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl() })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Templates of migrations that have changed since, a day old or older. */
async function dropOldTemplates(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database
     WHERE datname ~ '^wanwu_template_[0-9a-f]{16}$'
       AND shobj_description(oid, 'pg_database')::timestamptz < now() - interval '1 day'`,
  )
  for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${name}`)
}

/** The database that tests copy; made by the first who asks, under a lock that the others wait for. */
async function ensureTemplate(client: pg.Client): Promise<string> {
  const name = `wanwu_template_${migrationsDigest()}`
  await client.query(`SELECT pg_advisory_lock(hashtext('wanwu test template'))`)
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return name
    const draft = `${name}_draft`
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${draft} TEMPLATE template0`)
    const database = await openServer({ url: serverUrl(draft) })
    try {
      await migrate(database)
    } finally {
      await database.close()
    }
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`)
    await client.query(`COMMENT ON DATABASE ${name} IS '${new Date().toISOString()}'`)
    await dropOldTemplates(client)
    return name
  } finally {
    await client.query(`SELECT pg_advisory_unlock(hashtext('wanwu test template'))`)
  }
}

/** Makes a database of its own on the test server: migrated, or empty. */
export async function createServerDatabase(
  migrated: boolean,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `wanwu_test_${process.pid}_${randomBytes(4).toString('hex')}`
  await withAdministrator(async (client) => {
    const template = migrated ? await ensureTemplate(client) : 'template0'
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  })
  return {
    url: serverUrl(name),
    drop: () =>
      withAdministrator(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      }),
  }
}
