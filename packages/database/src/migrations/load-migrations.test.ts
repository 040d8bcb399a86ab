import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadMigrations } from './load-migrations.ts'

function withFiles<T>(files: Record<string, string>, work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'wanwu-migrations-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
    return work(directory)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

it('reads numbered files in order and takes no notice of line ends', () => {
  const read = (end: string) =>
    withFiles({ '0002-b.sql': 'b', '0001-a.sql': `a;${end}c`, 'README.md': '' }, loadMigrations)
  expect(read('\n').map(({ number, name }) => [number, name])).toEqual([
    [1, '0001-a'],
    [2, '0002-b'],
  ])
  expect(read('\r\n')).toEqual(read('\n'))
})

it('refuses a number that is missing or given twice', () => {
  expect(() => withFiles({ '0001-a.sql': '', '0003-c.sql': '' }, loadMigrations)).toThrow('0003-c')
  expect(() => withFiles({ '0001-a.sql': '', '0001-b.sql': '' }, loadMigrations)).toThrow('0001-b')
})

it('begins every migration of the project with a sentence that says why', () => {
  const migrations = loadMigrations()
  expect(migrations.length).toBeGreaterThan(0)
  for (const { name, sql } of migrations) expect(sql, name).toMatch(/^-- .{20,}/)
})
