import { expect, it } from 'vitest'
import { scopeOf } from './scope.ts'

it('grants nothing without a role', () => {
  expect(scopeOf([], null)).toEqual({})
})

it('keeps a unit’s own acts to that unit, and opens what its region shares', () => {
  const scope = scopeOf([{ role: 'liaison', region: '990100', unitId: 'u1' }], 'u1')
  expect(scope['person.read']).toEqual([{ region: '990100', unit: 'u1' }])
  expect(scope['ledger.read']).toEqual([{ region: '990100', unit: null }])
  expect(scope['plan.activate']).toBeUndefined()
})

it('names each place once, however many roles grant it', () => {
  const scope = scopeOf(
    [
      { role: 'office', region: '990100', unitId: null },
      { role: 'auditor', region: '990100', unitId: null },
      { role: 'auditor', region: '990200', unitId: null },
    ],
    'u1',
  )
  expect(scope['audit.read']).toEqual([
    { region: '990100', unit: null },
    { region: '990200', unit: null },
  ])
})

it('opens to a steward of a region what names their own unit, of what those involved alone see', () => {
  const grants = [{ role: 'steward', region: '990100', unitId: null }] as const
  const scope = scopeOf(grants, 'u1')
  expect(scope['register.involved']).toEqual([{ region: '990100', unit: 'u1' }])
  expect(scope['register.write']).toEqual([{ region: '990100', unit: null }])
  expect(scopeOf(grants, null)['register.involved']).toBeUndefined()
})
