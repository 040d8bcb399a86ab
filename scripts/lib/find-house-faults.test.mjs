import { describe, expect, it } from 'vitest'
import { findHouseFaults } from './find-house-faults.mjs'

describe('findHouseFaults', () => {
  it('allows 500 lines of code and any length of prose', () => {
    expect(findHouseFaults('packages/core/src/a.ts', 'x\n'.repeat(500))).toEqual([])
    expect(findHouseFaults('packages/core/src/a.ts', 'x\n'.repeat(501))).toHaveLength(1)
    expect(findHouseFaults('docs/a.md', 'x\n'.repeat(5000))).toEqual([])
  })

  it('finds a registry in the lock file', () => {
    expect(findHouseFaults('package-lock.json', `{\n"resolved": ${'"http'}s://a/b.tgz"}`)).toHaveLength(1)
    expect(findHouseFaults('package-lock.json', '"resolved": "packages/core"')).toEqual([])
  })

  it('finds tests that do not run, and allows those that need a fixture', () => {
    const words = ['only', 'skip', 'todo']
    for (const word of words) {
      expect(findHouseFaults('a.test.ts', `it.${word}('x', () => {})`)).toHaveLength(1)
      expect(findHouseFaults('a.test.ts', `describe.${word}('x', () => {})`)).toHaveLength(1)
    }
    expect(findHouseFaults('a.test.ts', "describe.skipIf(!corpus)('x', () => {})")).toEqual([])
    expect(findHouseFaults('a.ts', `rows.${'skip'}(3)`)).toEqual([])
  })
})
