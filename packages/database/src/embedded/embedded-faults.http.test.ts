import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedTestTemplate } from '../testing/embedded-test-template.ts'
import { DirectoryInUse } from './directory-in-use.ts'
import type { EngineRestart } from './embedded-engine.ts'
import { type EmbeddedDatabase, openEmbedded } from './open-embedded.ts'

const owner = { role: 'owner' } as const
let template: string
let directory: string
let bundle: string

beforeAll(async () => {
  template = await embeddedTestTemplate(false)
  directory = mkdtempSync(join(tmpdir(), 'wanwu-faults-'))
  bundle = await bundleWriter()
})
afterAll(async () => {
  await rm(directory, { recursive: true, force: true })
  await rm(bundle, { recursive: true, force: true })
})

/** Bundles the writer and the engine's thread as a product is bundled: registry packages stay outside. */
async function bundleWriter(): Promise<string> {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const cache = path('../../../../.cache')
  mkdirSync(cache, { recursive: true })
  const outdir = mkdtempSync(join(cache, 'faults-'))
  await build({
    entryPoints: [path('../testing/fault-writer.ts'), path('./engine-worker.ts')],
    outdir,
    entryNames: '[name]',
    bundle: true,
    format: 'esm',
    platform: 'node',
    outExtension: { '.js': '.mjs' },
    plugins: [
      {
        name: 'outside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === 'entry-point' || path.startsWith('@wanwu/') ? undefined : { path, external: true },
          ),
      },
    ],
  })
  return outdir
}

/** Starts the writer and gives its lines; the caller ends it. */
function startWriter(place: string, mode: 'write' | 'hold') {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(bundle, 'fault-writer.mjs'), place, template, join(bundle, 'engine-worker.mjs'), mode],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const lines: string[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      for (const each of waiting) if (lines.length >= each.count) each.resolve()
    })
  }
  return {
    lines,
    pid: child.pid,
    whenLines: (count: number) =>
      new Promise<void>((resolve, reject) => {
        if (lines.length >= count) resolve()
        waiting.push({ count, resolve })
        void ended.then(() => reject(new Error('the writer ended early')))
      }),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

describe('the embedded engine under kill -9', () => {
  it('keeps every row that it acknowledged, through five kills', { timeout: 300_000 }, async () => {
    const place = join(directory, 'killed')
    const acknowledged = new Set<number>()
    for (let round = 0; round < 5; round++) {
      const writer = startWriter(place, 'write')
      try {
        // At a moment that differs from round to round, with a commit likely under way.
        await writer.whenLines(25 + round * 17)
      } finally {
        await writer.kill()
      }
      for (const line of writer.lines) if (line !== 'open') acknowledged.add(Number(line))
    }
    const database = await openEmbedded({ directory: place, template, maintenanceInterval: 0 })
    try {
      const { rows } = await database.transaction(owner, (client) =>
        client.query<{ number: number }>('SELECT number FROM public.acknowledged'),
      )
      const stored = new Set(rows.map(({ number }) => number))
      expect(acknowledged.size).toBeGreaterThan(200)
      expect([...acknowledged].filter((number) => !stored.has(number))).toEqual([])
      // At most the one commit under way at each kill is there without having been acknowledged.
      expect(stored.size - acknowledged.size).toBeLessThanOrEqual(5)
    } finally {
      await database.close()
    }
  })
})

describe('the directory of an embedded database', () => {
  it('is refused to a second process with the name of the first, and free after its death', {
    timeout: 180_000,
  }, async () => {
    const place = join(directory, 'held')
    const holder = startWriter(place, 'hold')
    try {
      await holder.whenLines(1)
      const refusal = await openEmbedded({ directory: place, template }).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(DirectoryInUse)
      expect(String(refusal)).toContain(`pid ${holder.pid} @ ${hostname()}`)
      expect(String(refusal)).toContain('fault-writer.mjs')
    } finally {
      await holder.kill()
    }
    await (await openEmbedded({ directory: place, template, maintenanceInterval: 0 })).close()
  })
})

describe('one open embedded database', () => {
  let database: EmbeddedDatabase
  const restarts: EngineRestart[] = []

  beforeAll(async () => {
    database = await openEmbedded({
      directory: join(directory, 'open'),
      template,
      durableCopy: false,
      maintenanceInterval: 0,
      idleLimit: 300,
      onRestart: (restart) => restarts.push(restart),
    })
    await database.transaction(owner, (client) =>
      client.query('CREATE TABLE public.row (id integer GENERATED ALWAYS AS IDENTITY, text text)'),
    )
  })
  afterAll(() => database.close())

  const insert = (text: string) =>
    database.transaction(owner, (client) => client.query('INSERT INTO public.row (text) VALUES ($1)', [text]))

  it('syncs once for a commit, not for a read, and files and directories for a checkpoint', async () => {
    await insert('to begin with')
    await database.countSyncs(true)
    for (let at = 0; at < 10; at++) await insert('synced')
    expect(await database.countSyncs(true)).toMatchObject({ files: 10 })
    await database.transaction(owner, (client) => client.query('SELECT * FROM public.row'))
    expect(await database.countSyncs(true)).toEqual({ files: 0, directories: 0 })
    await insert('x'.repeat(100_000))
    await database.countSyncs(true)
    await database.maintain()
    const { files, directories } = await database.countSyncs(true)
    expect(files).toBeGreaterThan(5)
    expect(directories).toBeGreaterThan(0)
  })

  it('syncs the directory of the log when the log moves on to its next file', async () => {
    await database.countSyncs(true)
    // Files kept from the last checkpoint are used first; after them new ones are made.
    for (let at = 0; at < 5; at++) {
      await insert('in the next file')
      await database.transaction(owner, (client) => client.query('SELECT pg_switch_wal()'))
    }
    const { directories } = await database.countSyncs(true)
    expect(directories).toBeGreaterThan(0)
  })

  it('runs vacuum and checkpoint when due, and leaves an idle engine alone', async () => {
    await database.transaction(owner, async (client) => {
      await client.query(`INSERT INTO public.row (text) SELECT 'dead' FROM generate_series(1, 500)`)
      await client.query(`DELETE FROM public.row WHERE text = 'dead'`)
    })
    await database.maintain()
    const { rows } = await database.transaction(owner, (client) =>
      client.query(`SELECT n_dead_tup AS dead, vacuum_count > 0 AS vacuumed, analyze_count > 0 AS analyzed
        FROM pg_stat_user_tables WHERE relname = 'row'`),
    )
    expect(rows).toEqual([{ dead: 0, vacuumed: true, analyzed: true }])
    await database.maintain()
    await database.countSyncs(true)
    await database.maintain()
    expect(await database.countSyncs(true)).toEqual({ files: 0, directories: 0 })
  })

  it('takes the session from a holder that has gone silent', async () => {
    const client = await database.pool('owner').connect()
    await client.query('BEGIN')
    await client.query(`INSERT INTO public.row (text) VALUES ('held for ever')`)
    const { rowCount } = await database.transaction(owner, (next) =>
      next.query(`SELECT FROM public.row WHERE text = 'held for ever'`),
    )
    expect(rowCount).toBe(0)
    await expect(client.query('COMMIT')).rejects.toMatchObject({ code: 'ENGINE_RESTARTED' })
    client.release()
    await insert('afterwards')
  })

  it('ends a runaway, tells those who waited to send again, and serves the next call', async () => {
    await insert('before the runaway')
    const runaway = database.transaction({ ...owner, statementTimeout: 400 }, (client) =>
      client.query(`WITH RECURSIVE forever (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM forever)
        SELECT count(*) FROM forever`),
    )
    const waiting = Array.from({ length: 3 }, () => insert('waiting'))
    await expect(runaway).rejects.toMatchObject({ code: '57014' })
    for (const each of await Promise.allSettled(waiting)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { code: 'ENGINE_RESTARTED', status: 503 } })
    }
    await insert('after the runaway')
    const { rows } = await database.transaction(owner, (client) =>
      client.query(`SELECT text FROM public.row WHERE text LIKE '%runaway' ORDER BY id`),
    )
    expect(rows).toEqual([{ text: 'before the runaway' }, { text: 'after the runaway' }])
    expect(restarts).toMatchObject([{ reason: 'statement-timeout' }])
  })
})
