import { rmSync } from 'node:fs'
import type { Database, SqlClient } from '../database.ts'

import { openEmbeddedTest } from './open-embedded-test.ts'
import type { TestDatabase } from './test-database.ts'

/** Where what a migrated database begins with is kept, to be put back. */
const kept = 'begun'

interface Lent {
  database: Database
  directory: string
  /** what puts it back to what it was after all migrations */
  restore: string
}

const free: Lent[] = []

/** Every table of the product, as it is written in SQL, with the columns that are written. */
async function tablesOf(client: SqlClient): Promise<{ name: string; columns: string }[]> {
  const { rows } = await client.query<{ name: string; columns: string }>(
    `select quote_ident(relnamespace::regnamespace::text) || '.' || quote_ident(relname) as name,
       (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
     from pg_class where relkind = 'r' and relnamespace in ('wanwu'::regnamespace, 'auth'::regnamespace, 'register'::regnamespace)
     order by 1`,
  )
  return rows
}

/** Keeps the rows that migrations made, and says how all is put back to them. */
async function learn(client: SqlClient): Promise<string> {
  await client.query(`create schema ${kept}`)
  const back: string[] = []
  for (const [place, { name, columns }] of (await tablesOf(client)).entries()) {
    const begun = (await client.query(`select from ${name} limit 1`)).rowCount !== 0
    const copy = `${kept}.t${place}`
    if (begun) await client.query(`create table ${copy} as select ${columns} from ${name}`)
    const again = begun ? ` insert into ${name} (${columns}) select ${columns} from ${copy};` : ''
    back.push(`if exists (select from ${name}) then delete from ${name}; end if;${again}`)
  }
  // what an administrator declared has tables and functions of its own
  return `do $$ declare made record; begin
    set local session_replication_role = replica;
    for made in select oid::regclass::text as name from pg_class where relnamespace = 'own'::regnamespace and relkind = 'r' loop
      execute 'drop table ' || made.name || ' cascade';
    end loop;
    for made in select oid::regprocedure::text as name from pg_proc where pronamespace = 'own'::regnamespace loop
      execute 'drop function ' || made.name;
    end loop;
    ${back.join('\n    ')}
  end $$`
}

const asOwner = <T>(database: Database, work: (client: SqlClient) => Promise<T>): Promise<T> =>
  database.transaction({ role: 'owner', statementTimeout: 120_000 }, work)

async function open(): Promise<Lent> {
  const { database, directory } = await openEmbeddedTest(true)
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  return { database, directory, restore: await asOwner(database, learn) }
}

/**
 * Lends a migrated embedded database. Given back it is put to what it was and lent again, to the next file of this
 * process: opening one takes seconds, putting it back a fraction of one.
 */
export async function lendEmbedded(): Promise<TestDatabase> {
  const lent = free.pop() ?? (await open())
  return {
    database: lent.database,
    place: { directory: lent.directory },
    async drop() {
      await asOwner(lent.database, (client) => client.query(lent.restore))
      free.push(lent)
    },
  }
}
