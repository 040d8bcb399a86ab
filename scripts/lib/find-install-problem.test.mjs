import { describe, expect, it } from 'vitest'
import { findDifferentPackage } from './find-install-problem.mjs'

const a = { version: '1.0.0', integrity: 'sha512-a' }

describe('findDifferentPackage', () => {
  it('finds nothing when all is there, workspaces aside', () => {
    const wanted = { '': {}, 'packages/x': { version: '0.1.0' }, 'node_modules/a': a }
    expect(findDifferentPackage(wanted, { 'node_modules/a': a, 'node_modules/more': a })).toBeUndefined()
  })

  it('finds a package that is missing, of another version or of another content', () => {
    const wanted = { 'node_modules/a': a }
    expect(findDifferentPackage(wanted, {})).toBe('node_modules/a')
    expect(findDifferentPackage(wanted, { 'node_modules/a': { ...a, version: '1.0.1' } })).toBe(
      'node_modules/a',
    )
    expect(findDifferentPackage(wanted, { 'node_modules/a': { ...a, integrity: 'x' } })).toBe(
      'node_modules/a',
    )
  })

  it('does without optional packages of other machines, but not with old ones', () => {
    const wanted = { 'node_modules/native-arm': { ...a, optional: true } }
    expect(findDifferentPackage(wanted, {})).toBeUndefined()
    expect(findDifferentPackage(wanted, { 'node_modules/native-arm': { ...a, version: '0.9.0' } })).toBe(
      'node_modules/native-arm',
    )
  })
})
