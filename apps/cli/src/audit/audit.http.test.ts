import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { openTestDatabase, type TestDatabase } from '@wanwu/database/testing'
import { appendEntry } from '@wanwu/domains'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCli } from '../run-cli.ts'

let test: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'wanwu-cli-'))
const head = join(folder, 'head.json')

const append = (count: number) =>
  test.database.transaction({ role: 'wanwu_app' }, async (client) => {
    for (let at = 0; at < count; at += 1) {
      await appendEntry(
        client,
        { region: '990100', subject: { kind: 'unit', id: String(at) }, detail: { at, share: 0.1 } },
        { actor: null, address: null, at: new Date(), action: 'test.act' },
      )
    }
  })

/** Runs the command line on the database, which it opens itself; resolves to code and output. */
async function wanwu(...args: string[]): Promise<{ code: number; text: string }> {
  let text = ''
  const output = {
    write: (chunk: string | Uint8Array) => {
      text += String(chunk)
    },
  }
  const code = await runCli(args, { stdin: Readable.from([]), stdout: output, stderr: output })
  return { code, text }
}

beforeAll(async () => {
  test = await openTestDatabase('embedded')
  await append(3)
})
afterAll(async () => {
  await test?.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** The embedded engine is held by one process, and one opening, at a time. */
async function closed(work: () => Promise<void>): Promise<void> {
  if (!('directory' in test.place)) throw new Error('not embedded')
  const { directory } = test.place
  await test.database.close()
  process.env.WANWU_DATA = directory
  delete process.env.DATABASE_URL
  await work()
}

it('says who holds the folder while it is open', async () => {
  if ('directory' in test.place) process.env.WANWU_DATA = test.place.directory
  const { code, text } = await wanwu('audit', 'verify')
  expect(code).toBe(1)
  expect(text).toMatch(/^WRONG_STATE: .*pid/)
})

it('exports heads, verifies chains, backs up, and restores what still verifies', {
  timeout: 180_000,
}, async () => {
  await closed(async () => {
    expect(await wanwu('audit', 'export-head', head)).toMatchObject({ code: 0 })
    expect(JSON.parse(readFileSync(head, 'utf8')).heads).toMatchObject([{ region: '990100', sequence: 3 }])
    expect((await wanwu('audit', 'export-head', head)).text).toMatch(/^ALREADY_EXISTS/)
    const file = join(folder, 'backup.zip')
    expect(await wanwu('backup', file)).toMatchObject({ code: 0 })
    expect((await wanwu('restore', file)).text).toMatch(/^WRONG_STATE/)
    process.env.WANWU_DATA = join(folder, 'fresh')
    expect(await wanwu('restore', file)).toMatchObject({ code: 0 })
    expect((await wanwu('audit', 'verify', '--head', head)).text).toContain('990100  3  完整 intact')
    const other = { heads: [{ region: '990100', sequence: 3, hash: 'f'.repeat(64) }] }
    writeFileSync(head, JSON.stringify(other))
    expect(await wanwu('audit', 'verify', '--head', head)).toMatchObject({ code: 1 })
  })
})

it('explains itself when called wrongly', async () => {
  expect(await wanwu('audit')).toMatchObject({ code: 2 })
  expect(await wanwu('backup')).toMatchObject({ code: 2 })
  expect((await wanwu('restore', '--help')).text).toContain('wanwu restore FILE')
})
