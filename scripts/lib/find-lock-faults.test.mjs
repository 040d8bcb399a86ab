import { describe, expect, it } from 'vitest'
import { findLockFaults } from './find-lock-faults.mjs'

const locked = { '': { devDependencies: { tool: '1' } }, 'packages/a': { dependencies: { zod: '4' } } }

describe('findLockFaults', () => {
  it('finds nothing when package.json and lock file agree', () => {
    expect(findLockFaults(locked, locked)).toEqual([])
  })

  it('finds what is added, removed and changed', () => {
    expect(findLockFaults(locked, { '': {}, 'packages/a': { dependencies: { zod: '5', pg: '8' } } })).toEqual(
      [
        'package.json: tool is not named, in the lock file 1',
        'packages/a/package.json: zod is 5, in the lock file 4',
        'packages/a/package.json: pg is 8, in the lock file absent',
      ],
    )
  })

  it('finds optional parts for other machines that the lock file lost', () => {
    const tool = { optionalDependencies: { 'tool-linux': '1', 'tool-mac': '1' } }
    const lossy = { 'node_modules/tool': tool, 'node_modules/tool-linux': {} }
    expect(findLockFaults(lossy, {})).toEqual([
      'package-lock.json: tool-mac, an optional part of node_modules/tool, has no entry: npm ci refuses',
    ])
  })
})
