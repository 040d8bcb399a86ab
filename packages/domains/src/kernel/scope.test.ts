import { expect, it } from 'vitest'
import { scopeOf } from './scope.ts'

it('grants nothing without a role', () => {
  expect(scopeOf([])).toEqual({})
})

it('keeps a unit’s own acts to that unit, and opens what its region shares', () => {
  const scope = scopeOf([{ role: 'liaison', region: '990100', unitId: 'u1' }])
  expect(scope['person.read']).toEqual([{ region: '990100', unit: 'u1' }])
  expect(scope['ledger.read']).toEqual([{ region: '990100', unit: null }])
  expect(scope['plan.activate']).toBeUndefined()
})

it('names each place once, however many roles grant it', () => {
  const scope = scopeOf([
    { role: 'office', region: '990100', unitId: null },
    { role: 'auditor', region: '990100', unitId: null },
    { role: 'auditor', region: '990200', unitId: null },
  ])
  expect(scope['audit.read']).toEqual([
    { region: '990100', unit: null },
    { region: '990200', unit: null },
  ])
})
