import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collectPackages, packageOfImport } from './collect-packages.mjs'

let root = ''

/** @param {string} folder @param {object} manifest */
function add(folder, manifest) {
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest))
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wanwu-collect-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('collectPackages', () => {
  it('follows dependencies to the version that Node would load', () => {
    add('node_modules/a', { dependencies: { b: '2', '@s/c': '1' }, devDependencies: { never: '1' } })
    add('node_modules/a/node_modules/b', { dependencies: { d: '1' } })
    add('node_modules/b', {})
    add('node_modules/@s/c', { dependencies: { b: '1' } })
    add('node_modules/d', { dependencies: { a: '1' } })
    add('node_modules/unused', {})
    expect(collectPackages(root, ['a/inside.js', 'a'])).toEqual({
      folders: [
        'node_modules/@s/c',
        'node_modules/a',
        'node_modules/a/node_modules/b',
        'node_modules/b',
        'node_modules/d',
      ],
      leftOut: [],
    })
  })

  it('leaves out optional machine code and what is optional and absent', () => {
    add('node_modules/a', { optionalDependencies: { native: '1', absent: '1', plain: '1' } })
    add('node_modules/native', {})
    writeFileSync(join(root, 'node_modules/native/x.node'), '')
    add('node_modules/plain', {})
    expect(collectPackages(root, ['a'])).toEqual({
      folders: ['node_modules/a', 'node_modules/plain'],
      leftOut: ['native'],
    })
  })

  it('refuses to make an archive that lacks something', () => {
    add('node_modules/a', { dependencies: { b: '1' } })
    expect(() => collectPackages(root, ['a'])).toThrow('b, needed by node_modules/a')
  })
})

describe('packageOfImport', () => {
  it('takes the scope along', () => {
    expect(['zod', 'pg/lib/x.js', '@s/c', '@s/c/d/e'].map(packageOfImport)).toEqual([
      'zod',
      'pg',
      '@s/c',
      '@s/c',
    ])
  })
})
