import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestBuildInputs } from './build-inputs.mjs'
import { findStaleParts, writeBuildStamp } from './build-stamp.mjs'

let root = ''

/** @param {string} path @param {string} content */
function write(path, content) {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), content)
}

const staleNames = () => findStaleParts(root).map(({ part }) => part)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wanwu-digest-'))
  write('packages/core/src/a.ts', 'a')
  write('apps/server/src/main.ts', 'main')
  write('apps/web/src/main.tsx', 'web')
  write('dist/server/main.mjs', '')
  write('dist/web/index.html', '')
  for (const { part, digest } of findStaleParts(root)) writeBuildStamp(root, part, digest)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('staleness of the build', () => {
  it('is by content, not by time', () => {
    utimesSync(join(root, 'packages/core/src/a.ts'), 1, 1)
    expect(staleNames()).toEqual([])
    write('packages/core/src/a.ts', 'b')
    expect(staleNames()).toEqual(['node', 'web'])
    write('packages/core/src/a.ts', 'a')
    expect(staleNames()).toEqual([])
  })

  it('sees new, renamed and removed files', () => {
    write('migrations/0002_more.sql', 'select 1')
    expect(staleNames()).toEqual(['node'])
    rmSync(join(root, 'migrations'), { recursive: true })
    expect(staleNames()).toEqual([])
    rmSync(join(root, 'apps/web/src/main.tsx'))
    write('apps/web/src/start.tsx', 'web')
    expect(staleNames()).toEqual(['web'])
  })

  it('leaves tests and what was built out', () => {
    const before = digestBuildInputs(root, 'node')
    write('packages/core/src/a.test.ts', 'test')
    write('apps/server/dist/x.js', 'x')
    write('apps/server/node_modules/y/index.js', 'y')
    expect(digestBuildInputs(root, 'node')).toBe(before)
  })

  it('builds again what has gone', () => {
    rmSync(join(root, 'dist/server/main.mjs'))
    expect(staleNames()).toEqual(['node'])
  })
})
