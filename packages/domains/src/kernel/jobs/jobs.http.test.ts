import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Database, openDatabase } from '@wanwu/database'
import { openTestDatabase, type TestDatabase, testEngines } from '@wanwu/database/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emitEvents } from '../outbox.ts'
import { mostAttempts } from './back-off.ts'
import { claimJobs } from './claim-jobs.ts'
import type { JobHandler } from './job.ts'
import { putJob } from './put-job.ts'
import { runJobs } from './run-jobs.ts'
import { startJobs } from './start-jobs.ts'
import { tally } from './testing/tally.ts'

const noon = new Date('2027-03-15T12:00:00+08:00')
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

describe.each(testEngines)('the job queue on %s', (engine) => {
  let test: TestDatabase
  let database: Database
  beforeAll(async () => {
    test = await openTestDatabase(engine)
    database = test.database
    await database.transaction({ role: 'owner' }, async (client) => {
      await client.query('create table tally (key text primary key, runs integer not null)')
      await client.query('grant select, insert, update on tally to wanwu_jobs')
    })
  })
  afterAll(() => test?.drop())

  const owner = <T extends object>(sql: string, params: unknown[] = []) =>
    database.transaction({ role: 'owner' }, async (client) => (await client.query<T>(sql, params)).rows)
  const happened = (key: string) =>
    database.transaction({ role: 'wanwu_app' }, (client) =>
      emitEvents(client, [{ topic: 'test.happened', key, payload: { key } }]),
    )
  const run = (handlers: JobHandler[], now = noon) => runJobs({ database, handlers, now: () => now })
  const runsOf = async (key: string) =>
    (await owner<{ runs: number }>('select runs from tally where key = $1', [`test.happened/${key}`]))[0]
      ?.runs
  const jobOf = async (key: string) =>
    (
      await owner<{ state: string; attempts: number; runAt: Date; error: string | null }>(
        'select state, attempts, run_at as "runAt", last_error as error from job where key = $1',
        [`test.happened/${key}`],
      )
    )[0]

  it('makes one job of an event, for each who listens, and runs it once', async () => {
    await happened('a')
    expect(await run([tally])).toBe(1)
    await happened('a')
    expect(await run([tally])).toBe(0)
    expect(await runsOf('a')).toBe(1)
    expect(await jobOf('a')).toMatchObject({ state: 'done', attempts: 1, error: null })
  })

  it('handles events that nobody listens to by doing nothing', async () => {
    await happened('unheard')
    expect(await run([])).toBe(0)
    expect(await jobOf('unheard')).toBeUndefined()
    const [left] = await owner<{ left: number }>(
      'select count(*)::int as left from outbox where handled_at is null',
    )
    expect(left).toEqual({ left: 0 })
  })

  it('tries again after longer and longer waits, then leaves it to an administrator', async () => {
    await happened('bad')
    const broken: JobHandler = { ...tally, run: () => Promise.reject(new Error('no such host')) }
    expect(await run([broken])).toBe(1)
    expect(await jobOf('bad')).toMatchObject({ state: 'waiting', attempts: 1, error: 'no such host' })
    expect(await run([broken], later(0.4))).toBe(0)
    expect(await run([broken], later(0.6))).toBe(1)
    for (let attempt = 3; attempt <= mostAttempts; attempt++) {
      await run([broken], later(attempt * 24 * 60))
    }
    expect(await jobOf('bad')).toMatchObject({ state: 'dead', attempts: mostAttempts })
    expect(await run([broken], later(1000 * 24 * 60))).toBe(0)
  })

  it('lets no two runners have the same job', async () => {
    await database.transaction({ role: 'wanwu_jobs' }, async (client) => {
      for (const key of ['1', '2', '3', '4', '5']) {
        await putJob(client, { kind: 'test.tally', key: `test.happened/two${key}`, payload: {} }, noon)
      }
    })
    await Promise.all([run([tally]), run([tally])])
    for (const key of ['1', '2', '3', '4', '5']) expect(await runsOf(`two${key}`)).toBe(1)
  })

  it('makes jobs by the clock, once in the time their key names', async () => {
    const daily: JobHandler = {
      ...tally,
      kind: 'test.daily',
      schedule: (now) => ({
        kind: 'test.daily',
        key: `test.happened/${now.toISOString().slice(0, 10)}`,
        payload: {},
      }),
    }
    expect(await run([daily])).toBe(1)
    expect(await run([daily], later(60))).toBe(0)
    expect(await run([daily], later(24 * 60))).toBe(1)
  })

  it('ends with a job that takes its process down every time', async () => {
    await happened('poison')
    await run([{ ...tally, topics: ['test.happened'], run: () => Promise.reject(new Error('first')) }])
    for (let attempt = 2; attempt <= mostAttempts; attempt++) {
      await database.transaction({ role: 'wanwu_jobs' }, (client) =>
        claimJobs(client, 100, later(attempt * 24 * 60)),
      )
    }
    await run([tally], later(100 * 24 * 60))
    expect(await jobOf('poison')).toMatchObject({ state: 'dead' })
    expect(await runsOf('poison')).toBeUndefined()
  })

  it('sees nothing but what a job needs', async () => {
    const asJobs = (sql: string) =>
      database.transaction({ role: 'wanwu_jobs', readOnly: true }, (client) => client.query(sql))
    for (const table of ['draft_entry', 'report_draft', 'tip_secret', 'audit_entry', 'auth.login']) {
      await expect(asJobs(`select from ${table}`), table).rejects.toMatchObject({ code: '42501' })
    }
    await expect(
      database.transaction({ role: 'wanwu_app' }, (client) => client.query('select payload from job')),
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('runs on a timer, goes on after a fault of the database, and stops when it is told to', async () => {
    await happened('timer')
    let faults = 0
    const flaky: Database = {
      ...database,
      engine: database.engine,
      transaction: (unit, work) => {
        faults += 1
        return faults === 1 ? Promise.reject(new Error('away')) : database.transaction(unit, work)
      },
    }
    const broken: unknown[] = []
    let tell: () => void = () => undefined
    const ran = new Promise<void>((resolve) => {
      tell = resolve
    })
    const jobs = startJobs(
      {
        database: flaky,
        handlers: [{ ...tally, run: async () => tell() }],
        now: () => noon,
        broken: (error) => void broken.push(error),
      },
      5,
    )
    await ran
    await jobs.stop()
    expect(broken).toHaveLength(1)
  })

  it('looks at once when it is woken, and not a second time for what it was told meanwhile', async () => {
    await happened('woken')
    const ran: string[] = []
    let tell: () => void = () => undefined
    const done = new Promise<void>((resolve) => {
      tell = resolve
    })
    const jobs = startJobs(
      {
        database,
        handlers: [
          {
            ...tally,
            run: async ({ key }) => {
              ran.push(key)
              tell()
            },
          },
        ],
        now: () => noon,
        broken: (error) => {
          throw error
        },
      },
      3_600_000,
    )
    jobs.wake()
    jobs.wake()
    await done
    await jobs.stop()
    expect(ran).toEqual(['test.happened/woken'])
  })

  it('runs a job again whose process was killed after it was done and before that was marked', async () => {
    await happened('killed')
    await database.close()
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        fileURLToPath(new URL('./testing/killed-runner.ts', import.meta.url)),
        JSON.stringify(test.place),
        noon.toISOString(),
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)))
    expect(signal).toBe('SIGKILL')
    database = await openDatabase(test.place)
    try {
      expect(await runsOf('killed')).toBe(1)
      expect(await jobOf('killed')).toMatchObject({ state: 'waiting', attempts: 1 })
      expect(await run([tally], later(4))).toBe(0)
      expect(await run([tally], later(6))).toBe(1)
      expect(await jobOf('killed')).toMatchObject({ state: 'done', attempts: 2 })
      expect(await runsOf('killed')).toBe(2)
    } finally {
      await database.close()
    }
  }, 180_000)
})
