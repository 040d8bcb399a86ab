import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { migrate, readApplied } from '../migrations/migrate.ts'
import { openTestDatabase, testEngines } from '../testing/index.ts'
import { openServer } from './open-server.ts'

describe.each(testEngines.filter((engine) => engine === 'server'))(
  'a login of the %s that owns nothing',
  () => {
    it('does the product’s work, and leaves migrations to the owner’s address', async () => {
      const test = await openTestDatabase('server')
      const login = `wanwu_test_member_${process.pid}`
      const ownerUrl = 'url' in test.place ? test.place.url : ''
      const administrator = new pg.Client({ connectionString: ownerUrl })
      await administrator.connect()
      try {
        await administrator.query(
          `CREATE ROLE ${login} LOGIN NOINHERIT PASSWORD 'test' IN ROLE wanwu_app, wanwu_auth, wanwu_jobs`,
        )
        const url = new URL(ownerUrl)
        url.username = login
        url.password = 'test'
        const database = await openServer({ url: url.href, migrationUrl: ownerUrl })
        try {
          const app = { role: 'wanwu_app' } as const
          await database.transaction(app, (client) =>
            client.query(`INSERT INTO region (code) VALUES ('990000')`),
          )
          const { rows } = await database.transaction(app, (client) =>
            client.query('SELECT current_user::text AS role, session_user::text AS login'),
          )
          expect(rows).toEqual([{ role: 'wanwu_app', login }])
          await expect(
            database.transaction(app, (client) => client.query('DROP TABLE region')),
          ).rejects.toMatchObject({ code: '42501' })
          expect(await migrate(database)).toEqual({ applied: [] })
          expect((await readApplied(database)).length).toBeGreaterThan(0)
        } finally {
          await database.close()
        }
        const alone = await openServer({ url: url.href })
        await expect(migrate(alone)).rejects.toMatchObject({ code: '42501' })
        await alone.close()
      } finally {
        await administrator.query(`DROP ROLE IF EXISTS ${login}`)
        await administrator.end()
        await test.drop()
      }
    })
  },
)
